-- What readers find, now. The section is an expression, which no index answers: it is looked at in what has the words, where the
-- planner would read half of all articles from an index first.
create or replace view delivery.search as
select p.article_id as id, p.locale, nullif(p.section_id, '00000000-0000-0000-0000-000000000000') as section_id, p.published_at, p.words, p.lead_words, p.id as publication_id
from editorial.live_publication p;

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

-- The same number of characters, of which only words remain, as the migration says that made it; found much faster.
create or replace function delivery.searchable(text text) returns text language sql immutable parallel safe as $$
    select replace(replace(regexp_replace(text, '[-<>&;:/\\_@.,#=+~|^*%$\t\n]', ' ', 'g'), 'ё', 'е'), 'Ё', 'Е')
$$;

-- What is typed: quotation marks of any kind and a minus before a word keep their meaning, and no other sign has one.
create or replace function delivery.search_wanted(text text) returns text language sql immutable parallel safe as $$
    select replace(delivery.searchable(
        regexp_replace(translate(text, '“”„«»', '"""""'), '(^|\s)-+(?=\S)', '\1' || chr(1), 'g')), chr(1), '-')
$$;

drop function if exists delivery.search_query(text, text);
drop function if exists delivery.search_snippet(text, text, text);
drop function if exists delivery.search_marked(text, text, text);
drop function if exists delivery.search_part(text, text);

-- This and others that follow are stable, though what they say never changes: PostgreSQL puts only those into a query that don't
-- promise more than what they are made of.
create or replace function delivery.search_meant(config text, wanted text) returns tsquery
    language sql stable parallel safe as $$
    select websearch_to_tsquery(('pg_catalog.' || config)::regconfig, delivery.search_wanted(wanted))
$$;

-- What is looked for, in the words of each dictionary that is in use: query finds; ranking holds all words as alternatives, so
-- that each that stands in a headline counts. Both are null where nothing but stop words is wanted.
create or replace function delivery.search_query(wanted text, locales text) returns table (query text, ranking text)
    language sql stable as $$
    with each as (
        select config, delivery.search_meant(config, wanted)::text as query
        from (select distinct delivery.search_config(l.locale) as config from delivery.search_locale l
              where locales = '' or l.locale = any (string_to_array(locales, ','))) used)
    select string_agg(format('(%s) & ''@%s''', query, config), ' | '),
        string_agg(regexp_replace(query, ' (&|<->|<[0-9]+>) ', ' | ', 'g'), ' | ')
    from each where query <> ''
$$;

create or replace function delivery.search_finds(words tsvector, query text) returns boolean
    language sql immutable parallel safe as $$ select words @@ query::tsquery $$;

-- A year counts as much as twice the rank, so that the order of two articles does not change with time.
create or replace function delivery.search_score(lead_words tsvector, ranking text, published_at timestamptz)
    returns double precision language sql stable parallel safe as $$
    select ln(0.05 + ts_rank('{0.1, 0.2, 0.4, 1}', lead_words, ranking::tsquery)::double precision) / ln(2::double precision)
        + extract(epoch from published_at)::double precision / 31557600
$$;

-- Regular expressions for the words that are looked for, and for their beginnings: the last letter of a stem may be another than
-- that of the word, as "countri" is that of "country".
create or replace function delivery.search_patterns(config text, wanted text) returns table (words text, beginnings text)
    language sql stable as $$
    select '\m(?:' || string_agg(word, '|') || ')',
        '\m(?:' || string_agg(left(word, greatest(3, length(word) - 1)), '|') || ')'
    from (
        select replace(regexp_replace(stem, '[^[:alnum:]]', '', 'g'), 'е', '[её]') as word
        from unnest(tsvector_to_array(delivery.search_vector(config, wanted))) stem) w
    where word <> ''
$$;

-- Where the first of them is, else the first beginning of one, else 1.
create or replace function delivery.search_first(body text, words text, beginnings text) returns int
    language sql immutable parallel safe as $$
    select coalesce(
        nullif(regexp_instr(body, words, 1, 1, 0, 'i'), 0),
        nullif(regexp_instr(body, beginnings, 1, 1, 0, 'i'), 0),
        1)
$$;

-- 240 characters of the body from here, less what is cut off of words.
create or replace function delivery.search_snippet(body text, start int) returns text
    language sql immutable parallel safe as $$
    select regexp_replace(
        regexp_replace(substr(body, start, 240), case when start > 1 then '^\S+\s+' else '^\s+' end, ''),
        case when start + 240 <= length(body) then '\s+\S*$' else '\s+$' end, '')
$$;

-- Of articles, the texts above them and the parts of their bodies around the first of the words; and all three in one, apart by
-- chr(3), with marks around words that are looked for. No text has these characters.
create or replace function delivery.search_marked(ids text, wanted text)
    returns table (id uuid, headline text, standfirst text, snippet text, marked text) language sql stable as $$
    with found as materialized (
        select t.id, delivery.search_config(t.locale) as config, t.headline, t.standfirst, t.body_text || '' as body
        from delivery.search_text t where t.id = any (string_to_array(ids, ',')::uuid[])),
    meant as materialized (
        select c.config, delivery.search_meant(c.config, wanted) as query, p.words, p.beginnings
        from (select distinct f.config from found f) c cross join lateral delivery.search_patterns(c.config, wanted) p),
    -- PostgreSQL would look for the words anew wherever the snippet says start, were it not for a step of its own.
    placed as materialized (
        select f.id, f.config, f.headline, f.standfirst, f.body, m.query,
            greatest(1, delivery.search_first(f.body, m.words, m.beginnings) - 80) as start
        from found f join meant m on m.config = f.config),
    shown as materialized (
        select p.id, p.config, p.headline, p.standfirst, p.query, delivery.search_snippet(p.body, p.start) as snippet
        from placed p)
    select s.id, s.headline, s.standfirst, s.snippet, ts_headline(
        ('pg_catalog.' || s.config)::regconfig,
        delivery.searchable(concat_ws(chr(3), s.headline, coalesce(s.standfirst, ''), s.snippet)),
        s.query, 'HighlightAll=true,StartSel=' || chr(1) || ',StopSel=' || chr(2))
    from shown s
$$;

-- Words most like one that was mistyped. Its body is bound to pg_trgm here, wherever that is installed.
create or replace function delivery.search_alike(typed text) returns table (word text) language sql stable
begin atomic
    select w.word from delivery.search_word w where w.word % typed order by similarity(w.word, typed) desc, w.word limit 8;
end;
