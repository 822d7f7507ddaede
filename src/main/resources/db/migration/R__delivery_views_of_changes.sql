-- Everything that readers see now.
create or replace view delivery.thing as
select 'article' as type, p.article_id as id, p.slug, p.locale, s.slug as section
from editorial.live_publication p left join editorial.section s on s.id = p.section_id
union all select 'author', id, slug, null, null from delivery.author
union all select 'photo', id, null, null, null from delivery.photo
union all select 'photo-credit', id, slug, null, null from delivery.photo_credit
union all select 'section', id, slug, null, null from delivery.section
union all select 'tag', id, slug, null, null from delivery.tag
union all select 'campaign', id, slug, null, null from delivery.campaign;

create or replace view delivery.touch as select id, transaction, type, item_id from editorial.touch;
create or replace view delivery.seen as select type, item_id, slug, locale, section, transaction from editorial.seen;

-- What is seen because something else is.
create or replace view editorial.reference as
select 'article' as type, p.article_id as item_id, 'section' as to_type, p.section_id as to_id from editorial.live_publication p
union all
select 'article', p.article_id, 'tag', l.tag_id from editorial.live_publication p
join editorial.article_tag l on l.article_id = p.article_id and l.revision = p.revision
union all
select 'article', p.article_id, 'author', l.author_id from editorial.live_publication p
join editorial.article_author l on l.article_id = p.article_id and l.revision = p.revision
union all
select 'article', p.article_id, 'photo', l.photo_id from editorial.live_publication p
join editorial.article_photo l on l.article_id = p.article_id and l.revision = p.revision
union all
select 'section', id, 'section', parent_id from editorial.section where parent_id is not null
union all
select 'author', id, 'photo', photo_id from editorial.author where photo_id is not null
union all
select 'photo', id, 'photo-credit', credit_id from editorial.photo where credit_id is not null
union all
select 'author', id, 'author', merged_into from editorial.author where merged_into is not null
union all
select 'tag', id, 'tag', merged_into from editorial.tag where merged_into is not null
union all
select 'photo-credit', id, 'photo-credit', merged_into from editorial.photo_credit where merged_into is not null;

-- Notes that these may be others than before, and all that is or was seen because of them. What readers neither see nor saw is
-- left out. It is called at the end of the transaction that changes them.
create or replace function editorial.touch(types text[], ids uuid[]) returns void language plpgsql as $$
declare
    all_types text[];
    all_ids uuid[];
    shown_types text[];
    shown_ids uuid[];
    slugs text[];
    locales text[];
    sections text[];
begin
    -- One after the other, so that each sees what those before it did: one may show an author, while the other gives that author
    -- another photo. It is the last thing in a transaction, which lasts a few milliseconds from here.
    perform pg_advisory_xact_lock(hashtext('editorial.touch'));
    with recursive touched (type, id) as (
        select * from unnest(types, ids)
        union
        select r.to_type, r.to_id from touched t cross join lateral (
            select n.to_type, n.to_id from editorial.reference n where n.type = t.type and n.item_id = t.id
            union all
            select o.to_type, o.to_id from editorial.seen_reference o where o.type = t.type and o.item_id = t.id) r)
    select array_agg(type order by type, id), array_agg(id order by type, id) into all_types, all_ids from touched;

    select array_agg(n.type), array_agg(n.id), array_agg(n.slug), array_agg(n.locale), array_agg(n.section)
    into shown_types, shown_ids, slugs, locales, sections
    from unnest(all_types, all_ids) t (type, id) join delivery.thing n on n.type = t.type and n.id = t.id;

    insert into editorial.seen (type, item_id, slug, locale, section)
    select * from unnest(shown_types, shown_ids, slugs, locales, sections) on conflict do nothing;
    update editorial.seen s set slug = n.slug, locale = n.locale, section = n.section
    from unnest(shown_types, shown_ids, slugs, locales, sections) n (type, id, slug, locale, section)
    where s.type = n.type and s.item_id = n.id
      and (s.slug, s.locale, s.section) is distinct from (n.slug, n.locale, n.section);

    delete from editorial.seen_reference o using unnest(shown_types, shown_ids) n (type, id)
    where o.type = n.type and o.item_id = n.id and not exists (
        select from editorial.reference r
        where r.type = o.type and r.item_id = o.item_id and r.to_type = o.to_type and r.to_id = o.to_id);
    insert into editorial.seen_reference
    select distinct r.type, r.item_id, r.to_type, r.to_id from unnest(shown_types, shown_ids) n (type, id)
    join editorial.reference r on r.type = n.type and r.item_id = n.id
    where not exists (
        select from editorial.seen_reference o
        where o.type = r.type and o.item_id = r.item_id and o.to_type = r.to_type and o.to_id = r.to_id);

    insert into editorial.touch (type, item_id)
    select t.type, t.id from unnest(all_types, all_ids) t (type, id)
    join editorial.seen s on s.type = t.type and s.item_id = t.id;
end $$;

-- Whoever has no copy yet gets everything; so nobody has to be told of what was before this file.
insert into editorial.seen (type, item_id, slug, locale, section)
select type, id, slug, locale, section from delivery.thing on conflict do nothing;
insert into editorial.seen_reference
select distinct r.type, r.item_id, r.to_type, r.to_id from editorial.reference r
join editorial.seen s on s.type = r.type and s.item_id = r.item_id on conflict do nothing;
