-- What readers get at this moment, by the clock of the database.
create or replace view editorial.live_publication as
select p.* from editorial.publication p
where p.visible_from <= now() and (p.visible_until is null or p.visible_until > now());

-- Names are in the locale of the article, else in its language, else as they are.
-- Both joins find exactly one row, by foreign keys. They are left joins because a count can then do without them.
create or replace view delivery.article as
select p.article_id as id, p.revision, p.locale, p.slug, p.headline, p.section_id, s.slug as section_slug,
       coalesce(s.locales #>> array[p.locale, 'name'], s.locales #>> array[split_part(p.locale, '-', 1), 'name'], s.name)
           as section_name,
       p.published_at, p.first_published_at, p.content_updated_at, r.word_count, r.reading_minutes, r.content, a.story_id
from editorial.live_publication p
left join editorial.article_revision r on r.article_id = p.article_id and r.number = p.revision
left join editorial.section s on s.id = p.section_id
left join editorial.article a on a.id = p.article_id;

create or replace view delivery.article_body as
select p.article_id as id, r.body
from editorial.live_publication p
join editorial.article_revision r on r.article_id = p.article_id and r.number = p.revision;

create or replace view delivery.article_tag as
select l.article_id, l.position, l.tag_id, t.slug,
       coalesce(t.locales #>> array[p.locale, 'name'], t.locales #>> array[split_part(p.locale, '-', 1), 'name'], t.name) as name,
       t.kind
from editorial.live_publication p
join editorial.article_tag l on l.article_id = p.article_id and l.revision = p.revision
join editorial.tag t on t.id = l.tag_id;

create or replace view delivery.article_author as
select l.article_id, l.position, l.author_id, a.slug,
       coalesce(
           a.content #>> array['locales', p.locale, 'name'],
           a.content #>> array['locales', split_part(p.locale, '-', 1), 'name'],
           a.name) as name,
       coalesce(
           a.content #>> array['locales', p.locale, 'jobTitle'],
           a.content #>> array['locales', split_part(p.locale, '-', 1), 'jobTitle'],
           a.content ->> 'jobTitle') as job_title
from editorial.live_publication p
join editorial.article_author l on l.article_id = p.article_id and l.revision = p.revision
join editorial.author a on a.id = l.author_id;

-- The other articles of a story, as readers get them now.
create or replace view delivery.article_translation as
select p.article_id, o.article_id as id, o.locale, o.slug, o.headline, s.slug as section_slug, o.first_published_at
from editorial.live_publication p
join editorial.article a on a.id = p.article_id
join editorial.article b on b.story_id = a.story_id and b.id <> a.id
join editorial.live_publication o on o.article_id = b.id
join editorial.section s on s.id = o.section_id;

-- Sections with something published in them, or below them.
create or replace view delivery.section as
with recursive shown as (
    select s.id, s.parent_id from editorial.section s
    where exists (select from editorial.live_publication p where p.section_id = s.id)
    union
    select s.id, s.parent_id from shown c join editorial.section s on s.id = c.parent_id
)
select s.id, s.slug, s.name, s.description, s.parent_id, s.locales from editorial.section s where s.id in (select id from shown);

create or replace view delivery.tag as
select t.id, t.slug, t.name, t.kind, t.description, t.locales from editorial.tag t
where exists (
    select from editorial.article_tag l
    join editorial.live_publication p on p.article_id = l.article_id and p.revision = l.revision
    where l.tag_id = t.id);

create or replace view delivery.author as
select a.id, a.slug, a.name, a.photo_id, a.content from editorial.author a
where exists (
    select from editorial.article_author l
    join editorial.live_publication p on p.article_id = l.article_id and p.revision = l.revision
    where l.author_id = a.id);

-- One exists over both uses is answered by indexes for each photo; two would be answered by reading every publication.
-- What an editor's computer called the file is no business of readers. Of the rights, readers are told where and whether it may be shown now, and no word; what they may keep of it ends when its
-- rights do. An author's photo is not shown without
-- a credit; that of an article has one, or would not have been published.
create or replace view delivery.photo as
select p.id, p.created_at, p.content - 'rights' as content,
       c.id as credit_id, c.slug as credit_slug, c.name as credit_name, c.content - 'contact' as credit,
       p.rights_times is null or p.rights_times @> now() as available,
       coalesce(p.content #> '{rights,countries}', '[]') as countries,
       coalesce(p.content #> '{rights,excludedCountries}', '[]') as excluded_countries,
       p.file - 'name' as file,
       (select upper(span) from unnest(p.rights_times) as span where span @> now()) as available_until,
       editorial.next_bound(p.rights_times, now()) as changes_at
from editorial.photo p
left join editorial.photo_credit c on c.id = p.credit_id
where exists (
    select from editorial.article_photo l
    join editorial.live_publication v on v.article_id = l.article_id and v.revision = l.revision
    where l.photo_id = p.id
    union all
    select from delivery.author a where a.photo_id = p.id and p.credit_id is not null);

create or replace view delivery.photo_credit as
select c.id, c.slug, c.name, c.content - 'contact' as content from editorial.photo_credit c
where exists (select from delivery.photo p where p.credit_id = c.id);


-- Campaigns that are shown now or will be, so that a start takes effect by its time. A campaign's name is the newsroom's own,
-- and is no part of its content.
-- weights are those that follow results, null where the campaigner's own hold.
-- begins_at is starts_at, or the beginning of time for a campaign that waits for nothing, so that it can be sorted by.
create or replace view delivery.started_campaign as
select id, slug, placement, priority, starts_at, ends_at, coalesce(starts_at, timestamptz 'epoch') as begins_at, content,
       (select w.weights from editorial.campaign_weights w where w.campaign_id = campaign.id) as weights
from editorial.campaign
where state = 'started' and (ends_at is null or ends_at > now());

-- Campaigns that are shown now.
create or replace view delivery.campaign as
select * from delivery.started_campaign where starts_at is null or starts_at <= now();

-- That something happened to content, and when something will by the clock; not to what. Nodes ask whether what they keep in
-- memory still holds.
create or replace view delivery.change as select type, transaction from editorial.event;
create or replace view delivery.transition as select due_at as at from editorial.due_transition;

-- What holds for all campaigns of a placement. One that is turned off, by itself or with all others, is not enabled.
create or replace view delivery.placement_settings as
select p.placement, coalesce((p.content ->> 'enabled')::boolean, true) and a.enabled as enabled, p.content
from editorial.placement_settings p cross join editorial.placement_switch a;

-- What one unit of each currency is worth in one and the same other, which is worth 1.
create or replace view editorial.exchange_rate as
select r.key as currency, r.value::numeric as rate
from editorial.exchange_rate_sheet s cross join jsonb_each_text(s.content -> 'rates') r
union all
select base, 1 from editorial.exchange_rate_sheet where base <> '';

create or replace view delivery.exchange_rate as select currency, rate from editorial.exchange_rate;

-- What came in for each campaign, by currency and month (in UTC), less what was given back.
create or replace view delivery.goal_progress as
select campaign_id, currency, cast(date_trunc('month', at at time zone 'UTC') as date) as month,
       cast(sum(amount - refunded) as bigint) as amount
from editorial.contribution
where campaign_id is not null and not charged_back
group by 1, 2, 3;

-- Slugs that readers know or knew, for redirects: those of articles once they were published, and those of everything else
-- while readers can see it.
create or replace view delivery.slug as
select s.type, s.locale, s.slug, s.owner, s.created_at from editorial.slug s
where case s.type
    when 'article' then s.published
    when 'section' then s.owner in (select id from delivery.section)
    when 'tag' then exists (select from delivery.tag t where t.id = s.owner)
    when 'author' then exists (select from delivery.author a where a.id = s.owner)
    when 'photo-credit' then exists (select from delivery.photo_credit c where c.id = s.owner)
    when 'campaign' then exists (select from delivery.campaign c where c.id = s.owner)
    else false
end;

-- What was merged into something that readers can see: its id leads there.
create or replace view delivery.merged as
select t.id, t.merged_into as target from editorial.tag t where t.merged_into in (select id from delivery.tag)
union all
select a.id, a.merged_into from editorial.author a where a.merged_into in (select id from delivery.author)
union all
select c.id, c.merged_into from editorial.photo_credit c where c.merged_into in (select id from delivery.photo_credit);

-- When an article or a campaign next appears or disappears by the clock. What did so in the last second still counts as to
-- come, because an answer whose making began before may end after it.
create or replace view delivery.next_transition as
select least(
    (select min(d.due_at) from editorial.due_transition d where d.due_at > now() - interval '1 second'),
    (select min(c.starts_at) from editorial.campaign c where c.state = 'started' and c.starts_at > now() - interval '1 second'),
    (select min(c.ends_at) from editorial.campaign c where c.state = 'started' and c.ends_at > now() - interval '1 second')) as at;
