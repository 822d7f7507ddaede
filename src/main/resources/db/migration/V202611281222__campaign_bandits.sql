-- Campaigns whose weights follow results. due_at is when they are computed next; whoever locks the row computes them.
create table editorial.campaign_bandit (
    campaign_id uuid constraint pk_campaign_bandit primary key
        constraint fk_campaign_bandit_campaign references editorial.campaign on delete cascade,
    version integer not null,
    method text not null constraint ck_campaign_bandit_method check (method in ('epsilonGreedy', 'thompson')),
    floor double precision not null constraint ck_campaign_bandit_floor check (floor between 0 and 0.5),
    epsilon double precision constraint ck_campaign_bandit_epsilon
        check ((method = 'epsilonGreedy') = (epsilon is not null) and epsilon between 0 and 1),
    cap bigint not null constraint ck_campaign_bandit_cap check (cap > 0),
    days integer not null constraint ck_campaign_bandit_days check (days between 1 and 365),
    due_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index ix_campaign_bandit_due on editorial.campaign_bandit (due_at);

-- The weights that hold instead of the campaigner's own: by the name of the variant.
create table editorial.campaign_weights (
    campaign_id uuid constraint pk_campaign_weights primary key
        constraint fk_campaign_weights_campaign references editorial.campaign on delete cascade,
    weights jsonb not null,
    updated_at timestamptz not null
);

-- Each change of them: what was known of each variant, the weight that came of it, and why.
create table editorial.campaign_weights_change (
    id uuid constraint pk_campaign_weights_change primary key,
    campaign_id uuid not null
        constraint fk_campaign_weights_change_campaign references editorial.campaign on delete cascade,
    at timestamptz not null,
    variants jsonb not null,
    reason text not null
);

create index ix_campaign_weights_change_campaign on editorial.campaign_weights_change (campaign_id, at, id);
