-- What readers find, now. The section is an expression, which no index answers: it is looked at in what has the words, where the
-- planner would read half of all articles from an index first.
create or replace view delivery.search as
select p.article_id as id, p.locale, nullif(p.section_id, '00000000-0000-0000-0000-000000000000') as section_id, p.published_at, p.words, p.lead_words, p.id as publication_id
from editorial.live_publication p;

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

-- Only words remain, as the migration says that made it; found much faster. Signs that a word is the same without are left out: the
-- service knows the same ones, and why the last of them parts words in Arabic letters.
create or replace function delivery.searchable(text text) returns text language sql immutable parallel safe as $$
    select replace(replace(regexp_replace(regexp_replace(text,
            '[\u00ad\u200b\u200d\u2060\ufeff]|(?<![\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefe])\u200c', '', 'g'),
        '[-<>&;:/\\_@.,#=+~|^*%$\t\n\u200c]', ' ', 'g'), 'ё', 'е'), 'Ё', 'Е')
$$;

-- What is typed: quotation marks of any kind and a minus before a word keep their meaning, and no other sign has one.
create or replace function delivery.search_wanted(text text) returns text language sql immutable parallel safe as $$
    select replace(delivery.searchable(
        regexp_replace(translate(text, '“”„«»', '"""""'), '(^|\s)-+(?=\S)', '\1' || chr(1), 'g')), chr(1), '-')
$$;

drop function if exists delivery.search_query(text, text);
drop function if exists delivery.search_snippet(text, text, text);
drop function if exists delivery.search_marked(text, text, text);
drop function if exists delivery.search_marked(text, text);
drop function if exists delivery.search_finds(tsvector, text);
drop view if exists delivery.search_text;
drop function if exists delivery.search_part(text, text);
drop function if exists delivery.search_patterns(text, text);
drop function if exists delivery.search_first(text, text, text);
drop function if exists delivery.search_snippet(text, int);

-- This and others that follow are stable, though what they say never changes: PostgreSQL puts only those into a query that don't
-- promise more than what they are made of.
create or replace function delivery.search_meant(config text, wanted text) returns tsquery
    language sql stable parallel safe as $$
    select websearch_to_tsquery(('pg_catalog.' || config)::regconfig, delivery.search_wanted(wanted))
$$;

-- The words that a query asks for, with & between, without those that must not be there. Null if there are none. What remains of
-- a query for an index says that, of one without alternatives and phrases.
create or replace function delivery.search_liked(query tsquery) returns text language sql immutable parallel safe as $$
    select nullif(querytree(regexp_replace(query::text, ' ([|]|<->|<[0-9]+>) ', ' & ', 'g')::tsquery), 'T')
$$;

-- What is looked for, in the words of each dictionary that is in use: query finds; ranking holds all words as alternatives, so
-- that each that stands in a headline counts. Both are null where nothing but stop words is wanted. A line of stems has the name
-- of a dictionary and what it leaves of each word. What must not be there neither counts nor is marked.
create or replace function delivery.search_query(wanted text, locales text) returns table (query text, ranking text, stems text)
    language sql stable as $$
    with each as (
        select config, meant::text as query, delivery.search_liked(meant) as liked
        from (select distinct delivery.search_config(l.locale) as config from delivery.search_locale l
              where locales = '' or l.locale = any (string_to_array(locales, ','))) used
        cross join lateral delivery.search_meant(config, wanted) meant)
    select string_agg(format('(%s) & ''@%s''', query, config), ' | '),
        string_agg(replace(coalesce(liked, query), ' & ', ' | '), ' | '),
        string_agg(concat_ws(' ', config, array_to_string(tsvector_to_array(replace(liked, ' & ', ' ')::tsvector), ' ')), chr(10))
    from each where query <> ''
$$;

create or replace function delivery.search_finds(query text, words tsvector) returns boolean
    language sql immutable parallel safe as $$ select words @@ query::tsquery $$;

-- A year counts as much as twice the rank, so that the order of two articles does not change with time.
create or replace function delivery.search_score(lead_words tsvector, ranking text, published_at timestamptz)
    returns double precision language sql stable parallel safe as $$
    select ln(0.05 + ts_rank('{0.1, 0.2, 0.4, 1}', lead_words, ranking::tsquery)::double precision) / ln(2::double precision)
        + extract(epoch from published_at)::double precision / 31557600
$$;

-- What the dictionaries leave of words; the first of those is that of the first of these.
create or replace function delivery.search_stems(dictionaries text, words text)
    returns table (dictionary text, word text, stem text) language sql stable as $$
    select w.dictionary, w.word, unnest(tsvector_to_array(delivery.search_vector(w.dictionary, w.word)))
    from unnest(string_to_array(dictionaries, ' '), string_to_array(words, ' ')) w (dictionary, word)
$$;

-- Words most like one that was mistyped. Its body is bound to pg_trgm here, wherever that is installed.
create or replace function delivery.search_alike(typed text) returns table (word text) language sql stable
begin atomic
    select w.word from delivery.search_word w where w.word % typed order by similarity(w.word, typed) desc, w.word limit 8;
end;

-- What something is called in a locale. Its body is bound to the other function here, which the delivery role can't name.
create or replace function delivery.name_in(own text, translated jsonb, locale text) returns text language sql immutable parallel safe
begin atomic
    select editorial.in_locale(own, translated, locale, 'name');
end;
