create or replace view delivery.section as
select id, slug, name, description, parent_id from editorial.section;

-- Campaigns that are shown now. A campaign's name is the newsroom's own, and is no part of its content.
-- begins_at is starts_at, or the beginning of time for a campaign that waits for nothing, so that it can be sorted by.
create or replace view delivery.campaign as
select id, slug, placement, priority, starts_at, ends_at, coalesce(starts_at, timestamptz 'epoch') as begins_at, content
from editorial.campaign
where state = 'started'
    and (starts_at is null or starts_at <= now())
    and (ends_at is null or ends_at > now());
