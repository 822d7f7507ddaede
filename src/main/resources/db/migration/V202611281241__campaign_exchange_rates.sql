-- What one unit of a currency is worth in the newsroom's own, as the newsroom sets it. They are replaced together, under one version.
create table editorial.exchange_rates (
    id uuid constraint pk_exchange_rates primary key,
    singleton boolean not null default true
        constraint uq_exchange_rates_singleton unique
        constraint ck_exchange_rates_singleton check (singleton),
    version int not null,
    updated_at timestamptz not null
);
insert into editorial.exchange_rates (id, version, updated_at) values (uuidv7(), 1, now());

create table editorial.exchange_rate (
    currency text constraint pk_exchange_rate primary key
        constraint ck_exchange_rate_currency check (currency ~ '^[A-Z]{3}$'),
    rate numeric not null constraint ck_exchange_rate_rate check (rate > 0)
);
