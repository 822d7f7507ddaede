-- What a reference by id means. What was merged into another stands for that one. A function and no view: put into a query,
-- it asks the one table of the type by its primary key, where a join with a view of all tables would read them whole.
create or replace function editorial.referred(wanted_type text, wanted_id uuid)
returns table (target uuid, slug text, name text, archived boolean) language sql stable as $$
select id, slug, name, archived_at is not null from editorial.section
where wanted_type = 'section' and id = wanted_id
union all
select coalesce(m.id, t.id), coalesce(m.slug, t.slug), coalesce(m.name, t.name),
       (case when m.id is null then t.archived_at else m.archived_at end) is not null
from editorial.tag t left join editorial.tag m on m.id = t.merged_into
where wanted_type = 'tag' and t.id = wanted_id
union all
select coalesce(m.id, a.id), coalesce(m.slug, a.slug), coalesce(m.name, a.name),
       (case when m.id is null then a.archived_at else m.archived_at end) is not null
from editorial.author a left join editorial.author m on m.id = a.merged_into
where wanted_type = 'author' and a.id = wanted_id
union all
select coalesce(m.id, c.id), coalesce(m.slug, c.slug), coalesce(m.name, c.name),
       (case when m.id is null then c.archived_at else m.archived_at end) is not null
from editorial.photo_credit c left join editorial.photo_credit m on m.id = c.merged_into
where wanted_type = 'photo-credit' and c.id = wanted_id
union all
select id, '', '', archived_at is not null from editorial.photo
where wanted_type = 'photo' and id = wanted_id
union all
select id, slug, headline, archived_at is not null from editorial.article
where wanted_type = 'article' and id = wanted_id
union all
select id, slug, name, archived_at is not null from editorial.campaign
where wanted_type = 'campaign' and id = wanted_id
$$;
