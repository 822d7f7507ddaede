alter table editorial.api_key
    add column scopes jsonb not null default '[]' constraint ck_api_key_scopes check (jsonb_typeof(scopes) = 'array');

-- Secrets that keys had before they got other ones.
create table editorial.api_key_former_secret (
    secret_hash bytea constraint pk_api_key_former_secret primary key,
    key_id uuid not null constraint fk_api_key_former_secret_key references editorial.api_key on delete cascade,
    valid_until timestamptz not null
);

create index ix_api_key_former_secret_key on editorial.api_key_former_secret (key_id);
