-- What readers find, now.
create or replace view delivery.search as
select p.article_id as id, p.locale, p.section_id, p.published_at, p.words, p.lead_words from editorial.live_publication p;

create or replace view delivery.search_text as
select p.article_id as id, p.locale, p.headline, r.content ->> 'standfirst' as standfirst, p.body_text
from editorial.live_publication p
join editorial.article_revision r on r.article_id = p.article_id and r.number = p.revision;

-- The locales that articles are or will be published in, found by hopping over the index.
create or replace view delivery.search_locale as
with recursive found as (
    (select locale from editorial.publication order by locale limit 1)
    union all
    select (select p.locale from editorial.publication p where p.locale > f.locale order by p.locale limit 1)
    from found f where f.locale is not null)
select locale from found where locale is not null;

-- Only words that stand above something that readers get now.
create or replace view delivery.search_word as
select w.word from editorial.search_word w
where exists (select from editorial.live_publication p where p.words @@ quote_literal('=' || w.word)::tsquery);

-- What is typed: quotation marks of any kind and a minus before a word keep their meaning, and no other sign has one.
create or replace function delivery.search_wanted(text text) returns text language sql immutable parallel safe as $$
    select replace(delivery.searchable(
        regexp_replace(translate(text, '“”„«»', '"""""'), '(^|\s)-+(?=\S)', '\1' || chr(1), 'g')), chr(1), '-')
$$;

create or replace function delivery.search_part(locale text, wanted text) returns tsquery
    language sql immutable parallel safe as $$
    select websearch_to_tsquery(('pg_catalog.' || delivery.search_config(locale))::regconfig,
        delivery.search_wanted(wanted))
$$;

-- What is looked for, in the words of each dictionary that is in use: query finds; ranking holds all words as alternatives, so
-- that each that stands in a headline counts. Both are null where nothing but stop words is wanted.
create or replace function delivery.search_query(wanted text, locales text, out query text, out ranking text)
    language sql stable as $$
    with each as (
        select distinct on (delivery.search_config(l.locale))
            delivery.search_config(l.locale) as config, delivery.search_part(l.locale, wanted)::text as query
        from delivery.search_locale l where locales = '' or l.locale = any (string_to_array(locales, ',')))
    select string_agg(format('(%s) & ''@%s''', query, config), ' | '),
        string_agg(regexp_replace(query, ' (&|<->|<[0-9]+>) ', ' | ', 'g'), ' | ')
    from each where query <> ''
$$;

create or replace function delivery.search_finds(words tsvector, query text) returns boolean
    language sql immutable parallel safe as $$ select words @@ query::tsquery $$;

-- A year counts as much as twice the rank, so that the order of two articles does not change with time.
create or replace function delivery.search_score(lead_words tsvector, ranking text, published_at timestamptz)
    returns double precision language sql immutable parallel safe as $$
    select ln(0.05 + ts_rank('{0.1, 0.2, 0.4, 1}', lead_words, ranking::tsquery)::double precision) / ln(2::double precision)
        + extract(epoch from published_at)::double precision / 31557600
$$;

-- A part of the body around the first of the words, between spaces. The last letter of a stem may be another than that of the word:
-- "countri" is that of "country".
create or replace function delivery.search_snippet(locale text, body text, wanted text) returns text
    language sql immutable parallel safe as $$
    select regexp_replace(regexp_replace(
        substr(body, first, 240),
        case when first > 1 then '^\S+\s+' else '^\s+' end, ''),
        case when first + 240 <= length(body) then '\s+\S*$' else '\s+$' end, '')
    from (
        select greatest(1, coalesce(min(coalesce(
            nullif(strpos(plain, ' ' || stem), 0),
            nullif(strpos(plain, ' ' || left(stem, greatest(3, length(stem) - 1))), 0),
            nullif(strpos(plain, stem), 0))), 1) - 80) as first
        from (select ' ' || lower(delivery.searchable(left(body, 100000))) as plain) p
        left join lateral unnest(tsvector_to_array(
            delivery.search_vector(delivery.search_config(locale), wanted))) stem on true) f
$$;

-- The text with its marks around words that are looked for, which are characters that no text has.
create or replace function delivery.search_marked(locale text, text text, wanted text) returns text
    language sql immutable parallel safe as $$
    select ts_headline(('pg_catalog.' || delivery.search_config(locale))::regconfig, delivery.searchable(text),
        delivery.search_part(locale, wanted), 'HighlightAll=true,StartSel=' || chr(1) || ',StopSel=' || chr(2))
$$;

-- Words most like one that was mistyped. Its body is bound to pg_trgm here, wherever that is installed.
create or replace function delivery.search_alike(typed text) returns table (word text) language sql stable
begin atomic
    select w.word from delivery.search_word w where w.word % typed order by similarity(w.word, typed) desc, w.word limit 8;
end;
