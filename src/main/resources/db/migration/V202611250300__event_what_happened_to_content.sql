-- What happened to content, written in the transaction of the change, so that nothing that is told did not happen, and the
-- other way round. The number of the transaction lets a reader leave out what others may still add before it.
create table editorial.event (
    id uuid constraint pk_event primary key,
    type text not null,
    item_type text not null,
    item_id uuid not null,
    at timestamptz not null,
    data jsonb not null,
    transaction xid8 not null default pg_current_xact_id(),
    created_at timestamptz not null default now()
);

create index ix_event_at on editorial.event (at, id);
create index ix_event_item on editorial.event (item_id, at, id);
create index ix_event_transaction on editorial.event (transaction, id);
