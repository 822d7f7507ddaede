-- Writes :articles articles straight into an empty database of the service, as varied as those of a newsroom of some years:
-- 20 sections in two storeys, 2,000 tags and 500 authors of which few are used much, 200 photos with 50 credits, and at most
-- 10,000 different texts of 350 words out of 30,000, of which few are frequent. Of 1,000 articles 960 are published, 3 changed
-- since, 1 is scheduled, 2 wait for an editor, 2 must be changed, 5 are in the archive; the others are drafts.
--
--   psql -v articles=100000 -f bench/articles.sql
\set ON_ERROR_STOP on
select setseed(0.5) \g /dev/null
select least(:articles, 10000) as texts \gset
set synchronous_commit = off;
set maintenance_work_mem = '1GB';

create function pg_temp.nth(kind text, n int) returns uuid language sql immutable as $$
    select md5(kind || n)::uuid
$$;

-- From 1 to most, the small ones far more often.
create function pg_temp.few(most int) returns int language sql volatile as $$
    select least(most, 1 + floor(most * power(random(), 4)))::int
$$;

insert into editorial.section (id, version, slug, name, parent_id, created_at, updated_at)
select pg_temp.nth('section', n), 1, 'section-' || n, 'Section ' || n,
    case when n > 5 then pg_temp.nth('section', n % 5 + 1) end, now(), now()
from generate_series(1, 20) n;

insert into editorial.tag (id, version, slug, name, kind, created_at, updated_at)
select pg_temp.nth('tag', n), 1, 'tag-' || n, 'Tag ' || n, 'topic', now(), now() from generate_series(1, 2000) n;

insert into editorial.author (id, version, slug, name, content, created_at, updated_at)
select pg_temp.nth('author', n), 1, 'author-' || n, 'Author ' || n, '{}', now(), now() from generate_series(1, 500) n;

insert into editorial.photo_credit (id, version, slug, name, content, created_at, updated_at)
select pg_temp.nth('credit', n), 1, 'agency-' || n, 'Agency ' || n,
    jsonb_build_object('name', 'Agency ' || n, 'slug', 'agency-' || n, 'kind', 'agency'), now(), now()
from generate_series(1, 50) n;

insert into editorial.photo (id, version, credit_id, content, created_at, updated_at)
select pg_temp.nth('photo', n), 1, pg_temp.nth('credit', n % 50 + 1),
    jsonb_build_object('url', 'https://media.example/' || n || '.jpg', 'width', 1600, 'height', 900,
        'altText', 'Picture number ' || n, 'caption', 'A picture of the day ' || n, 'personsShown', '[]'::jsonb),
    now(), now()
from generate_series(1, 200) n;

insert into editorial.slug (type, locale, slug, owner)
select 'section', '', slug, id from editorial.section
union all select 'tag', '', slug, id from editorial.tag
union all select 'author', '', slug, id from editorial.author
union all select 'photo-credit', '', slug, id from editorial.photo_credit;

insert into editorial.article (id, story_id, version, locale, slug, headline, latest_revision, created_by_actor, review, archived_at,
    created_at, updated_at)
select pg_temp.nth('article', n), pg_temp.nth('article', n), 1, case when n % 10 = 0 then 'ru' else 'en' end, 'article-' || n,
    'Headline ' || md5('h' || n), 1, 'key:' || pg_temp.nth('author', pg_temp.few(500)),
    case when n % 1000 in (965, 966) then 'inReview' when n % 1000 in (967, 968) then 'changesRequested' else 'draft' end,
    case when n % 1000 between 970 and 974 then now() end,
    now() - n * interval '10 minutes', now() - n * interval '10 minutes' + random() * interval '10 days'
from generate_series(1, :articles) n;

insert into editorial.slug (type, locale, slug, owner, published)
select 'article', locale, slug, id, true from editorial.article;

create temp table text as
select number, words, setweight(delivery.search_vector('english', words), 'D') as body_words, to_tsvector('simple', words) as plain_words
from (
    select number,
        (select string_agg('w' || pg_temp.few(30000) || 'x', ' ') from generate_series(1, 350) where number >= 0) as words
    from generate_series(0, :texts - 1) number) t;
create index on text (number);
analyze text;

insert into editorial.article_revision (article_id, number, content, body, word_count, reading_minutes, created_at, relations)
select a.id, 1,
    jsonb_build_object('headline', a.headline, 'slug', a.slug, 'locale', a.locale, 'tags', '[]'::jsonb, 'byline', jsonb_build_array(
            jsonb_build_object('author', pg_temp.nth('author', 1), 'role', 'author')),
        'readMore', '[]'::jsonb, 'corrections', '[]'::jsonb, 'seo', '{}'::jsonb, 'supportMessages', 'all',
        'leadPhoto', jsonb_build_object('photo', pg_temp.nth('photo', n % 200 + 1)),
        'section', pg_temp.nth('section', pg_temp.few(20))),
    jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('_type', 'block', '_key', 'a', 'style', 'normal',
        'markDefs', '[]'::jsonb, 'children', jsonb_build_array(jsonb_build_object('_type', 'span', '_key', 'b',
            'marks', '[]'::jsonb, 'text', t.words))))),
    350, 2, a.created_at, '{"tags": [], "authors": [], "photos": []}'
from generate_series(1, :articles) n
join editorial.article a on a.id = pg_temp.nth('article', n)
join text t on t.number = n % :texts;

insert into editorial.article_photo (article_id, revision, photo_id)
select pg_temp.nth('article', n), 1, pg_temp.nth('photo', n % 200 + 1) from generate_series(1, :articles) n;

insert into editorial.article_section (article_id, revision, section_id)
select article_id, number, (content ->> 'section')::uuid from editorial.article_revision;

insert into editorial.article_tag (article_id, revision, position, tag_id)
select pg_temp.nth('article', n), 1, position, pg_temp.nth('tag', pg_temp.few(2000))
from generate_series(1, :articles) n cross join generate_series(1, 4) position;

insert into editorial.article_author (article_id, revision, position, author_id)
select pg_temp.nth('article', n), 1, 1, pg_temp.nth('author', pg_temp.few(500)) from generate_series(1, :articles) n;

-- As publishing does, for all at once.
drop index editorial.ix_publication_words;
insert into editorial.publication (id, article_id, revision, locale, slug, headline, section_id, published_at,
    first_published_at, content_updated_at, visible_from, body_text, lead_words, words)
select gen_random_uuid(), a.id, 1, a.locale, a.slug, a.headline, (r.content ->> 'section')::uuid, at.time, at.time, at.time,
    at.time, t.words, l.words,
    l.words || t.body_words || array_to_tsvector(
        array(select '=' || word from unnest(editorial.exact_words(a.headline)) word)
        || array['@' || delivery.search_config(a.locale), '@' || to_char(at.time at time zone 'UTC', 'YYYY-MM'),
            '@' || to_char(at.time at time zone 'UTC', 'YYYY-MM-DD')])
from generate_series(1, :articles) n
join editorial.article a on a.id = pg_temp.nth('article', n)
join editorial.article_revision r on r.article_id = a.id and r.number = 1
join text t on t.number = n % :texts
cross join lateral (select case when n % 1000 = 960 then now() + n * interval '1 minute' else a.created_at end as time) at
cross join lateral (
    select editorial.lead_words('en', a.headline, '', 'Author 1 Tag ' || n % 2000 + 1) as words) l
where n % 1000 between 1 and 960;
create index ix_publication_words on editorial.publication using gin (words);

update editorial.article a set shown_revision = 1, last_from = p.visible_from, last_published_at = p.published_at,
    published_at = p.published_at, first_published_at = p.published_at, out_until = '9999-12-31T00:00:00Z'
from editorial.publication p where p.article_id = a.id;

-- The next revision of some that readers have not got yet.
create temp table changed as
select pg_temp.nth('article', n) as id from generate_series(1, :articles) n where n % 1000 in (100, 300, 500);
insert into editorial.article_revision (article_id, number, content, body, word_count, reading_minutes, created_at, relations)
select article_id, 2, content, body, word_count, reading_minutes, created_at, relations
from editorial.article_revision where article_id in (select id from changed);
insert into editorial.article_section select article_id, 2, section_id
from editorial.article_section where article_id in (select id from changed);
insert into editorial.article_tag select article_id, 2, position, tag_id
from editorial.article_tag where article_id in (select id from changed);
insert into editorial.article_author select article_id, 2, position, author_id
from editorial.article_author where article_id in (select id from changed);
update editorial.article set latest_revision = 2 where id in (select id from changed);

drop index editorial.ix_article_words_words;
insert into editorial.article_words (article_id, words)
select pg_temp.nth('article', n), to_tsvector('simple', 'headline ' || md5('h' || n)) || t.plain_words
from generate_series(1, :articles) n join text t on t.number = n % :texts;
create index ix_article_words_words on editorial.article_words using gin (words);

vacuum analyze;
