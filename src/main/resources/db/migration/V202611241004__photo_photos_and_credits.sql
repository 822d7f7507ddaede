create table editorial.photo_credit (
    id uuid constraint pk_photo_credit primary key,
    version int not null,
    external_id text constraint uq_photo_credit_external_id unique,
    slug text not null constraint uq_photo_credit_slug unique,
    name text not null constraint ck_photo_credit_name check (length(name) between 1 and 200),
    content jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index ix_photo_credit_name on editorial.photo_credit (name, id);

create table editorial.photo (
    id uuid constraint pk_photo primary key,
    version int not null,
    external_id text constraint uq_photo_external_id unique,
    credit_id uuid constraint fk_photo_credit references editorial.photo_credit,
    content jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index ix_photo_credit on editorial.photo (credit_id);
create index ix_photo_created_at on editorial.photo (created_at, id);
