create table editorial.author (
    id uuid constraint pk_author primary key,
    version int not null,
    external_id text constraint uq_author_external_id unique,
    slug text not null constraint uq_author_slug unique,
    name text not null constraint ck_author_name check (length(name) between 1 and 200),
    photo_id uuid constraint fk_author_photo references editorial.photo,
    content jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index ix_author_name on editorial.author (name, id);
create index ix_author_photo on editorial.author (photo_id);
