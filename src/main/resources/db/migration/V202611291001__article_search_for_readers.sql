-- What readers find an article by, beside what they get of it: made when it is published, gone when it is withdrawn.
create extension if not exists pg_trgm;

-- The dictionary for the words of a locale. PostgreSQL brings one for few languages; in all others words are found as they stand.
-- Those that PostgreSQL 15 has.
create function delivery.search_config(locale text) returns text language sql immutable parallel safe as $$
    select case split_part(locale, '-', 1)
        when 'ar' then 'arabic' when 'ca' then 'catalan' when 'da' then 'danish' when 'de' then 'german' when 'el' then 'greek'
        when 'en' then 'english' when 'es' then 'spanish' when 'eu' then 'basque' when 'fi' then 'finnish'
        when 'fr' then 'french' when 'ga' then 'irish' when 'hi' then 'hindi' when 'hu' then 'hungarian'
        when 'hy' then 'armenian' when 'id' then 'indonesian' when 'it' then 'italian' when 'lt' then 'lithuanian'
        when 'nb' then 'norwegian' when 'ne' then 'nepali' when 'nl' then 'dutch' when 'nn' then 'norwegian'
        when 'no' then 'norwegian' when 'pt' then 'portuguese' when 'ro' then 'romanian' when 'ru' then 'russian'
        when 'sr' then 'serbian' when 'sv' then 'swedish' when 'ta' then 'tamil' when 'tr' then 'turkish'
        when 'yi' then 'yiddish' else 'simple' end
$$;

-- The same number of characters, of which only words remain: signs that PostgreSQL's parser takes for parts of tags, addresses,
-- files or numbers become spaces. Russian readers write e for ё.
create function delivery.searchable(text text) returns text language sql immutable parallel safe as $$
    select translate(text, 'ёЁ<>&;:/\_@.,#=+~|^*%$-' || chr(9) || chr(10), 'еЕ' || repeat(' ', 23))
$$;

create function delivery.search_vector(config text, text text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector(('pg_catalog.' || config)::regconfig, delivery.searchable(text))
$$;

alter table editorial.publication
    -- Headline (A), standfirst and kicker (B), names of authors and tags (C): what the rank is made of.
    add column lead_words tsvector not null default '',
    -- These and the body (D); the words of the former as they stand, after an equals sign, to tell which were meant by others;
    -- and after an at sign the dictionary and the month, so that one index answers for all of it.
    add column words tsvector not null default '',
    add column body_text text not null default '';

create function editorial.lead_words(locale text, headline text, summary text, names text)
    returns tsvector language sql immutable parallel safe as $$
    select setweight(delivery.search_vector(delivery.search_config(locale), headline), 'A')
        || setweight(delivery.search_vector(delivery.search_config(locale), summary), 'B')
        || setweight(delivery.search_vector(delivery.search_config(locale), names), 'C')
$$;

create function editorial.exact_words(text text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(lexeme order by lexeme), '{}') from unnest(delivery.search_vector('simple', text))
    where length(lexeme) between 3 and 40
$$;

create function editorial.all_words(lead_words tsvector, locale text, exact text[], body text, published_at timestamptz)
    returns tsvector language sql immutable parallel safe as $$
    select lead_words
        || setweight(delivery.search_vector(delivery.search_config(locale), body), 'D')
        || array_to_tsvector(array(select '=' || word from unnest(exact) word)
            || array['@' || delivery.search_config(locale), '@' || to_char(published_at at time zone 'UTC', 'YYYY-MM')])
$$;

-- The names of those who stand in the byline, and of the tags.
create function editorial.names_in(article uuid, revision int, locale text) returns text language sql stable as $$
    select concat_ws(' ',
        (select string_agg(concat_ws(' ', a.name, a.content #>> array['locales', names_in.locale, 'name']), ' ' order by l.position)
         from editorial.article_author l join editorial.author a on a.id = l.author_id
         where l.article_id = article and l.revision = names_in.revision),
        (select string_agg(concat_ws(' ', t.name, t.locales #>> array[names_in.locale, 'name']), ' ' order by l.position)
         from editorial.article_tag l join editorial.tag t on t.id = l.tag_id
         where l.article_id = article and l.revision = names_in.revision))
$$;

-- Words that stand, or stood once, above the text of something published: for readers who mistype them. Which of them are seen
-- is for a view to say.
create table editorial.search_word (word text constraint pk_search_word primary key);

-- Makes what readers find publications of an article by.
create function editorial.index_publications(article uuid, shown_revision int, summary text, free_byline text, body text)
    returns void language sql as $$
    with said as (
        select p.id, p.locale, p.published_at, n.names,
            editorial.exact_words(concat_ws(' ', p.headline, summary, n.names)) as exact,
            editorial.lead_words(p.locale, p.headline, summary, n.names) as lead_words
        from editorial.publication p
        cross join lateral (
            select concat_ws(' ', editorial.names_in(p.article_id, p.revision, p.locale), free_byline)) n(names)
        where p.article_id = article and p.revision = shown_revision),
    known as (
        insert into editorial.search_word (word)
        select distinct word from said, unnest(exact) word where word !~ '^[0-9]+$' order by word
        on conflict do nothing)
    update editorial.publication p set
        body_text = body,
        lead_words = said.lead_words,
        words = editorial.all_words(said.lead_words, said.locale, said.exact, body, said.published_at)
    from said where p.id = said.id
$$;

-- Publishing takes the text from the service, which sets paragraphs apart; this comes near.
select editorial.index_publications(r.article_id, r.number,
    concat_ws(' ', r.content ->> 'kicker', r.content ->> 'standfirst'),
    coalesce((select string_agg(l.text #>> '{}', ' ') from jsonb_path_query(r.content, '$.byline[*].text') l(text)), ''),
    left(concat_ws(' ',
        (select string_agg(w.text #>> '{}', ' ') from jsonb_path_query(r.body, 'strict $.blocks[*].**.text') w(text)),
        (select string_agg(w.text #>> '{}', ' ')
         from jsonb_path_query(r.body, '$.blocks[*].keyvalue() ? (@.key == "attribution" || @.key == "code").value') w(text))),
        150000))
from (select distinct article_id, revision from editorial.publication) p
join editorial.article_revision r on r.article_id = p.article_id and r.number = p.revision;

create index ix_publication_words on editorial.publication using gin (words);
create index ix_search_word_alike on editorial.search_word using gin (word gin_trgm_ops);

-- With the new columns; the file that keeps the views makes it the same way.
create or replace view editorial.live_publication as
select p.* from editorial.publication p
where p.visible_from <= now() and (p.visible_until is null or p.visible_until > now());
