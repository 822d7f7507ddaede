-- What was answered to requests with an Idempotency-Key.
create table editorial.idempotent_answer (
    actor text not null,
    key text not null,
    fingerprint bytea not null,
    status int not null,
    headers jsonb not null,
    body text,
    created_at timestamptz not null,
    constraint pk_idempotent_answer primary key (actor, key)
);

create index ix_idempotent_answer_created_at on editorial.idempotent_answer (created_at);
