-- The JSON Schema of the newsroom's own fields, by type of content.
create table editorial.custom_schema (
    type text constraint pk_custom_schema primary key,
    id uuid not null,
    version int not null,
    schema jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
