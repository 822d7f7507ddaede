create table editorial.api_key (
    id uuid constraint pk_api_key primary key,
    name text not null constraint ck_api_key_name check (length(name) between 1 and 200),
    role text not null constraint ck_api_key_role check (role in ('reader', 'reporter', 'editor', 'campaigner', 'admin')),
    secret_hash bytea not null constraint uq_api_key_secret_hash unique,
    configured boolean not null default false,
    created_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz
);
