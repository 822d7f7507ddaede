-- What search engines may be told of what readers get now: not what they are asked to leave out, nor copies of what stands elsewhere.
create or replace view delivery.sitemap_article as
select p.article_id as id, a.number, a.story_id, p.locale, p.slug, s.slug as section_slug, p.headline, p.first_published_at,
       p.content_updated_at
from editorial.live_publication p
join editorial.article a on a.id = p.article_id and a.archived_at is null
join editorial.article_revision r on r.article_id = p.article_id and r.number = p.revision
join editorial.section s on s.id = p.section_id
where not coalesce((r.content #>> '{seo,noindex}')::boolean, false) and r.content #>> '{seo,canonicalUrl}' is null;
