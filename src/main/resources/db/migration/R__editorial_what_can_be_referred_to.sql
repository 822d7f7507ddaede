-- Everything that a request can refer to, by id. What was merged into another stands for that one.
create or replace view editorial.referable as
select 'section' as type, id, id as target, slug, name, archived_at is not null as archived from editorial.section
union all
select 'tag', t.id, coalesce(m.id, t.id), coalesce(m.slug, t.slug), coalesce(m.name, t.name),
       (case when m.id is null then t.archived_at else m.archived_at end) is not null
from editorial.tag t left join editorial.tag m on m.id = t.merged_into
union all
select 'author', a.id, coalesce(m.id, a.id), coalesce(m.slug, a.slug), coalesce(m.name, a.name),
       (case when m.id is null then a.archived_at else m.archived_at end) is not null
from editorial.author a left join editorial.author m on m.id = a.merged_into
union all
select 'photo-credit', id, id, slug, name, archived_at is not null from editorial.photo_credit
union all
select 'photo', id, id, '', '', archived_at is not null from editorial.photo
union all
select 'article', id, id, slug, headline, archived_at is not null from editorial.article
union all
select 'campaign', id, id, slug, name, archived_at is not null from editorial.campaign;
