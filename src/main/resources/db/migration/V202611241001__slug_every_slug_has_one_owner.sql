-- Every slug that anything has or had. The locale is empty for things that have none.
create table editorial.slug (
    type text not null,
    locale text not null,
    slug text not null,
    owner uuid not null,
    published boolean not null default false,
    created_at timestamptz not null default now(),
    constraint pk_slug primary key (type, locale, slug)
);

create index ix_slug_owner on editorial.slug (owner);
create index ix_slug_slug on editorial.slug (type, slug);
