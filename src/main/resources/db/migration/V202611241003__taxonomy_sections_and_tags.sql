create table editorial.section (
    id uuid constraint pk_section primary key,
    version int not null,
    external_id text constraint uq_section_external_id unique,
    slug text not null constraint uq_section_slug unique,
    name text not null constraint ck_section_name check (length(name) between 1 and 200),
    description text,
    parent_id uuid constraint fk_section_parent references editorial.section,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index ix_section_parent on editorial.section (parent_id);
create index ix_section_name on editorial.section (name, id);

create table editorial.tag (
    id uuid constraint pk_tag primary key,
    version int not null,
    external_id text constraint uq_tag_external_id unique,
    slug text not null constraint uq_tag_slug unique,
    name text not null constraint ck_tag_name check (length(name) between 1 and 200),
    kind text not null constraint ck_tag_kind check (kind in ('topic', 'person', 'place', 'organisation', 'series')),
    description text,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index ix_tag_name on editorial.tag (name, id);
