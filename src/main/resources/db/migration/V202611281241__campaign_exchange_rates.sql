-- What one unit of each currency is worth in the base, the newsroom's own at the time. All are replaced together, under one
-- version: there is one row. The base is empty before any rates were set.
create table editorial.exchange_rate_sheet (
    id uuid constraint pk_exchange_rate_sheet primary key,
    version int not null,
    base text not null,
    content jsonb not null,
    updated_at timestamptz not null
);
create unique index uq_exchange_rate_sheet_one_row on editorial.exchange_rate_sheet ((true));
insert into editorial.exchange_rate_sheet (id, version, base, content, updated_at)
values (gen_random_uuid(), 1, '', '{"rates": {}}', now());
