-- What caches in front of the service are to drop, one row for each of them, written in the transaction that makes it necessary.
-- Without tags, everything. A row is leased by moving send_at, and goes when it was sent twice.
create table editorial.cdn_purge (
    id bigint generated always as identity constraint pk_cdn_purge primary key,
    cdn text not null,
    tags text[],
    queued_at timestamptz not null default now(),
    send_at timestamptz not null default now(),
    sent boolean not null default false
);

create index ix_cdn_purge_send_at on editorial.cdn_purge (cdn, send_at);
