-- Where photos are used: by authors, and by those revisions of articles that are the latest or that readers get or will get.
-- What is in the archive is left out.
create or replace view editorial.photo_use as
select l.photo_id, 'articles/' || l.article_id || '/' || lpad(l.revision::text, 10, '0') as key,
       'articles' as type, l.article_id as user_id, a.headline as name, l.revision as revision,
       exists (select from editorial.live_publication v where v.article_id = l.article_id and v.revision = l.revision) as live
from editorial.article_photo l
join editorial.article a on a.id = l.article_id
where a.archived_at is null
union all
select a.photo_id, 'authors/' || a.id, 'authors', a.id, a.name, null,
       p.credit_id is not null and exists (select from delivery.author d where d.id = a.id)
from editorial.author a
join editorial.photo p on p.id = a.photo_id
where a.archived_at is null;

-- Photos in articles that readers get, or will get.
create or replace view editorial.photo_published as
select l.photo_id
from editorial.article_photo l
join editorial.publication p on p.article_id = l.article_id and p.revision = l.revision
where p.visible_until is null or p.visible_until > now();

-- The photos of each credit, and whether readers get them now.
create or replace view editorial.photo_credit_use as
select p.id, p.credit_id, p.content, p.file, exists (select from delivery.photo d where d.id = p.id) as live
from editorial.photo p
where p.credit_id is not null and p.archived_at is null;

-- Photos whose rights end, and how many articles show each to readers now.
create or replace view editorial.photo_rights as
select p.id, p.rights_end as ends_at, p.content, p.file, p.credit_id,
       p.rights_times is null or p.rights_times @> now() as available,
       p.rights_end < now() + interval '30 days' as soon,
       (select count(distinct l.article_id) from editorial.article_photo l
        join editorial.live_publication v on v.article_id = l.article_id and v.revision = l.revision
        where l.photo_id = p.id) as articles
from editorial.photo p
where p.rights_end is not null and p.archived_at is null;
