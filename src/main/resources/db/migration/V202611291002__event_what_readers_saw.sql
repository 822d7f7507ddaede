-- That something which readers see, or saw, may be another than before: touched by the transaction that changed it, or what it
-- hangs on. What it is like now is for the reader to look up; so nothing here can be out of date.
create table editorial.touch (
    id bigint generated always as identity constraint pk_touch primary key,
    transaction xid8 not null default pg_current_xact_id(),
    at timestamptz not null default now(),
    type text not null,
    item_id uuid not null
);

create index ix_touch_transaction on editorial.touch (transaction, id);
create index ix_touch_at on editorial.touch (at);

-- Everything that readers ever saw, by the slug under which they saw it last, so that whoever keeps a copy can be told what to
-- remove. What they never saw does not stand here.
create table editorial.seen (
    type text not null,
    item_id uuid not null,
    slug text,
    locale text,
    section text,
    transaction xid8 not null default pg_current_xact_id(),
    constraint pk_seen primary key (type, item_id)
);

-- What it referred to when readers saw it last, which may disappear with it.
create table editorial.seen_reference (
    type text not null,
    item_id uuid not null,
    to_type text not null,
    to_id uuid not null,
    constraint pk_seen_reference primary key (type, item_id, to_type, to_id)
);

create index ix_seen_reference_to on editorial.seen_reference (to_id);
