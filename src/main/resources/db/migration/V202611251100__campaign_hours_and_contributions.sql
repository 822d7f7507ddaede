-- What readers did with the messages of campaigns, by the hour. What is not known is empty, not null, so that it can be part of
-- the key. visitors is a sketch of which visitors saw it, from which their number is estimated; sketches can be merged.
create table editorial.campaign_hour (
    campaign_id uuid not null constraint fk_campaign_hour_campaign references editorial.campaign,
    variant text not null,
    placement text not null,
    country text not null,
    hour timestamptz not null,
    impressions bigint not null default 0,
    clicks bigint not null default 0,
    dismissals bigint not null default 0,
    reminders_requested bigint not null default 0,
    checkouts_started bigint not null default 0,
    visitors bytea,
    constraint pk_campaign_hour primary key (campaign_id, hour, variant, placement, country)
);

-- What readers gave. Amounts are in minor units of the currency. Of a recurring contribution, each payment has a row of its own,
-- and names the first.
create table editorial.contribution (
    id uuid constraint pk_contribution primary key,
    provider text not null,
    provider_reference text not null,
    at timestamptz not null,
    amount bigint not null constraint ck_contribution_amount check (amount > 0),
    currency text not null,
    refunded bigint not null default 0 constraint ck_contribution_refunded check (refunded between 0 and amount),
    charged_back boolean not null default false,
    frequency text not null,
    first_id uuid constraint fk_contribution_first references editorial.contribution,
    method text,
    country text,
    campaign_id uuid constraint fk_contribution_campaign references editorial.campaign,
    variant text,
    placement text,
    article_id uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint uq_contribution_provider_reference unique (provider, provider_reference)
);

create index ix_contribution_at on editorial.contribution (at, id);
create index ix_contribution_campaign on editorial.contribution (campaign_id, at) where campaign_id is not null;
create index ix_contribution_first on editorial.contribution (first_id) where first_id is not null;
