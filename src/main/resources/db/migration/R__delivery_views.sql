-- What readers get at this moment, by the clock of the database.
create or replace view editorial.live_publication as
select p.* from editorial.publication p
where p.visible_from <= now() and (p.visible_until is null or p.visible_until > now());

-- What is said of something in a locale, else in its language, else its own.
create or replace function editorial.in_locale(own text, translated jsonb, locale text, field text) returns text
    language sql immutable parallel safe as $$
    select case when translated = '{}' then own
        else coalesce(translated #>> array[locale, field], translated #>> array[split_part(locale, '-', 1), field], own) end
$$;

-- Whether one of these, apart by commas, is it, however many they are: a statement with a list has another text for each length.
create or replace function delivery.has_one(ids text, id uuid) returns boolean language sql stable parallel safe as $$
    select id = any (string_to_array(ids, ',')::uuid[])
$$;

-- What is visible at this moment, to be compared with later. A replica that follows another database does not tell which transactions
-- were running, but only the first of them: what came after that counts as not seen.
create or replace function delivery.current_snapshot() returns pg_snapshot language sql stable parallel safe as $$
    select case when pg_is_in_recovery() then format('%1$s:%1$s:', pg_snapshot_xmin(pg_current_snapshot()))::pg_snapshot
        else pg_current_snapshot() end
$$;

-- Photos as readers get them, of those that they get. What an editor's computer called the file is no business of readers. Of the
-- rights, readers are told where and whether it may be shown now, and no word; what they may keep of it ends when its rights do.
create or replace view editorial.shown_photo as
select p.id, p.created_at, p.content - 'rights' as content,
       c.id as credit_id, c.slug as credit_slug, c.name as credit_name, c.content - 'contact' as credit,
       p.rights_times is null or p.rights_times @> now() as available,
       coalesce(p.content #> '{rights,countries}', '[]') as countries,
       coalesce(p.content #> '{rights,excludedCountries}', '[]') as excluded_countries,
       p.file - 'name' as file,
       (select upper(span) from unnest(p.rights_times) as span where span @> now()) as available_until,
       case when p.rights_times is not null then editorial.next_bound(p.rights_times, now()) end as changes_at,
       p.shown_content, c.shown_content as credit_shown_content
from editorial.photo p
left join editorial.photo_credit c on c.id = p.credit_id;

-- The same as JSON, for what shows it. Putting JSON together of texts takes a third of the time that functions for it take, and
-- what is only sent on need not be of a type that is checked.
create or replace view editorial.photo_in_article as
select p.id, '{"source":{"id":"' || p.id || '","content":' || p.shown_content
    || coalesce(',"file":' || p.file::text, '')
    || coalesce(',"creditId":"' || p.credit_id || '","creditSlug":"' || p.credit_slug
        || '","credit":' || p.credit_shown_content, '')
    || ',"available":' || p.available
    || ',"countries":' || p.countries::text || ',"excludedCountries":' || p.excluded_countries::text || '}'
    || coalesce(',"changesAt":' || to_json(p.changes_at), '') || '}' as photo
from editorial.shown_photo p;

-- Names are in the locale of the article, else in its language, else as they are. All that an article shows is in one row, so that
-- a list of any length takes one query; what is not asked for is not looked for. Aliases are the slugs that readers knew it by, the
-- oldest first.
-- Counting the letters of a text takes longer than reading it, so that it is done to long ones only.
-- What was rendered holds if nothing in it has changed since, by anyone or by the clock. A snapshot from the future is of a database
-- that was restored from a copy, and says nothing of what happens here.
-- The joins find one row at most, by their keys. They are left joins because a query that needs nothing of them can then do
-- without.
create or replace view delivery.article as
select p.article_id as id, p.revision, p.locale, p.slug, p.headline, p.section_id, s.slug as section_slug,
       editorial.in_locale(s.name, s.locales, p.locale, 'name') as section_name,
       p.published_at, p.first_published_at, p.content_updated_at, p.word_count, p.reading_minutes, a.story_id,
       p.content as shown_content, v.body,
       case when octet_length(p.body_text) <= 100000 then p.body_text else left(p.body_text, 100000) end as body_text,
       delivery.search_config(p.locale) as dictionary,
       '[' || array_to_string(array(
            select '{"id":"' || t.id || '","slug":"' || t.slug || '","kind":"' || t.kind
                || '","name":' || to_json(editorial.in_locale(t.name, t.locales, p.locale, 'name')) || '}'
            from editorial.article_tag l join editorial.tag t on t.id = l.tag_id
            where l.article_id = p.article_id and l.revision = p.revision order by l.position), ',') || ']' as tags,
       '[' || array_to_string(array(
            select '{"id":"' || w.id || '","slug":"' || w.slug
                || '","name":' || to_json(editorial.in_locale(w.name, w.content -> 'locales', p.locale, 'name'))
                || coalesce(',"jobTitle":' || to_json(
                    editorial.in_locale(w.content ->> 'jobTitle', w.content -> 'locales', p.locale, 'jobTitle')), '') || '}'
            from editorial.article_author l join editorial.author w on w.id = l.author_id
            where l.article_id = p.article_id and l.revision = p.revision order by l.position), ',') || ']' as authors,
       (select l.photo from editorial.photo_in_article l where l.id = p.lead_photo_id) as lead_photo,
       '[' || array_to_string(array(
            select x.photo from editorial.article_photo l join editorial.photo_in_article x on x.id = l.photo_id
            where l.article_id = p.article_id and l.revision = p.revision), ',') || ']' as photos,
       (select coalesce(json_agg(json_build_object('id', o.article_id, 'locale', o.locale, 'slug', o.slug, 'headline', o.headline,
            'sectionSlug', os.slug, 'firstPublishedAt', o.first_published_at) order by o.locale, o.article_id), '[]')
        from editorial.article other
        join editorial.live_publication o on o.article_id = other.id
        join editorial.section os on os.id = o.section_id
        where other.story_id = a.story_id and other.id <> p.article_id) as translations,
       (select coalesce(json_agg(known.slug order by known.first, known.slug), '[]')
        from (select k.slug, min(k.created_at) as first from editorial.slug k
              where k.type = 'article' and k.owner = p.article_id and k.published and k.slug <> p.slug group by k.slug) known)
            as aliases,
       p.id as publication_id,
       r.form as rendered_form, r.card as rendered_card, r.card_tags as rendered_card_tags, r.rest as rendered_rest,
       array_to_string(r.tags, ' ') as rendered_tags, r.changes_at as rendered_changes_at,
       r.publication_id is not null and coalesce(r.changes_at > now(), true)
           and pg_snapshot_xmax(r.snapshot) <= pg_snapshot_xmax(pg_current_snapshot())
           and (select true from editorial.stale_tag g
                where g.tag = any (r.tags) and not pg_visible_in_snapshot(g.transaction, r.snapshot) limit 1) is null
           as rendered_fresh
from editorial.live_publication p
left join editorial.article_revision v on v.article_id = p.article_id and v.number = p.revision
left join editorial.section s on s.id = p.section_id
left join editorial.article a on a.id = p.article_id
left join editorial.rendered_article r on r.publication_id = p.id;

-- What articles can be looked for by: the tags and authors that each names.
create or replace view delivery.article_reference as
select r.reference_id, r.published_at, r.article_id, r.publication_id
from editorial.publication_reference r
where r.visible_from <= now() and (r.visible_until is null or r.visible_until > now());

create or replace view delivery.article_tag as
select l.article_id, l.position, l.tag_id, t.slug, editorial.in_locale(t.name, t.locales, p.locale, 'name') as name, t.kind
from editorial.live_publication p
join editorial.article_tag l on l.article_id = p.article_id and l.revision = p.revision
join editorial.tag t on t.id = l.tag_id;

create or replace view delivery.article_author as
select l.article_id, l.position, l.author_id, a.slug,
       editorial.in_locale(a.name, a.content -> 'locales', p.locale, 'name') as name,
       editorial.in_locale(a.content ->> 'jobTitle', a.content -> 'locales', p.locale, 'jobTitle') as job_title
from editorial.live_publication p
join editorial.article_author l on l.article_id = p.article_id and l.revision = p.revision
join editorial.author a on a.id = l.author_id;

-- Sections with something published in them, or below them.
create or replace view delivery.section as
with recursive shown as (
    select s.id, s.parent_id from editorial.section s
    where exists (select from editorial.live_publication p where p.section_id = s.id)
    union
    select s.id, s.parent_id from shown c join editorial.section s on s.id = c.parent_id
)
select s.id, s.slug, s.name, s.description, s.parent_id, s.locales from editorial.section s where s.id in (select id from shown);

-- The first is enough, which an exists among other conditions does not tell the planner.
create or replace view delivery.tag as
select t.id, t.slug, t.name, t.kind, t.description, t.locales from editorial.tag t
where (select true from delivery.article_reference r where r.reference_id = t.id limit 1);

create or replace view delivery.author as
select a.id, a.slug, a.name, a.photo_id, a.content from editorial.author a
where (select true from delivery.article_reference r where r.reference_id = a.id limit 1);

-- An author's photo is not shown without a credit; that of an article has one, or would not have been published. One exists over
-- both uses is answered by indexes for each photo; two would be answered by reading every publication.
create or replace view delivery.photo as
select p.id, p.created_at, p.content, p.credit_id, p.credit_slug, p.credit_name, p.credit, p.available, p.countries,
       p.excluded_countries, p.file, p.available_until, p.changes_at
from editorial.shown_photo p
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
-- One row is asked for by its id where an exists would be answered by reading all of them first.
create or replace view delivery.slug as
select s.type, s.locale, s.slug, s.owner, s.created_at from editorial.slug s
where case s.type
    when 'article' then s.published
    when 'section' then s.owner in (select id from delivery.section)
    when 'tag' then (select true from delivery.tag t where t.id = s.owner)
    when 'author' then (select true from delivery.author a where a.id = s.owner)
    when 'photo-credit' then (select true from delivery.photo_credit c where c.id = s.owner)
    when 'campaign' then (select true from delivery.campaign c where c.id = s.owner)
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
