-- The content is json, not jsonb: the order of a campaign's currencies means something, and jsonb would lose it.
create table editorial.campaign (
    id uuid constraint pk_campaign primary key,
    version int not null,
    external_id text constraint uq_campaign_external_id unique,
    slug text not null constraint uq_campaign_slug unique,
    name text not null constraint ck_campaign_name check (length(name) between 1 and 200),
    placement text not null
        constraint ck_campaign_placement check (placement in ('banner', 'notice', 'epic', 'modal', 'inline')),
    state text not null constraint ck_campaign_state check (state in ('draft', 'started', 'paused', 'ended')),
    priority int not null,
    starts_at timestamptz,
    ends_at timestamptz constraint ck_campaign_ends_at check (ends_at > starts_at),
    content json not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index ix_campaign_created_at on editorial.campaign (created_at, id);
create index ix_campaign_started on editorial.campaign (placement) where state = 'started';

-- Where a campaign is shown, and where it is not: what it refers to can't be deleted.
create table editorial.campaign_section (
    campaign_id uuid not null constraint fk_campaign_section_campaign references editorial.campaign on delete cascade,
    section_id uuid not null constraint fk_campaign_section_section references editorial.section,
    constraint pk_campaign_section primary key (campaign_id, section_id)
);
create index ix_campaign_section_section on editorial.campaign_section (section_id);

create table editorial.campaign_tag (
    campaign_id uuid not null constraint fk_campaign_tag_campaign references editorial.campaign on delete cascade,
    tag_id uuid not null constraint fk_campaign_tag_tag references editorial.tag,
    constraint pk_campaign_tag primary key (campaign_id, tag_id)
);
create index ix_campaign_tag_tag on editorial.campaign_tag (tag_id);
