-- What readers get of an article, in short, beside the article, so that editors can look for it without reading through all
-- publications. It is kept whenever the publications of the article are replaced.
alter table editorial.article
    -- The revision that all its publications show; 0 if they show several, null if there are none.
    add column shown_revision int,
    -- When the last of its publications begins, and the date that readers see from then on.
    add column last_from timestamptz,
    add column last_published_at timestamptz,
    -- When the last of its publications ends: 1970 if there are none, 9999 if it does not end.
    add column out_until timestamptz not null default 'epoch';

update editorial.article a set
    shown_revision = p.revision, last_from = p.last_from, last_published_at = p.published_at, out_until = p.out_until
from (
    select article_id,
        case when min(revision) = max(revision) then min(revision) else 0 end as revision,
        max(visible_from) as last_from,
        (array_agg(published_at order by visible_from desc))[1] as published_at,
        max(coalesce(visible_until, '9999-12-31T00:00:00Z')) as out_until
    from editorial.publication group by article_id) p
where p.article_id = a.id;

create index ix_article_out_until on editorial.article (out_until);
create index ix_article_last_from on editorial.article (last_from) where last_from is not null;
create index ix_article_published_at on editorial.article (published_at) where published_at is not null;
create index ix_article_last_published_at on editorial.article (last_published_at) where last_published_at is not null;
create index ix_article_review on editorial.article (updated_at, id) where review <> 'draft';
create index ix_article_changed on editorial.article (updated_at, id) where shown_revision <> latest_revision;
create index ix_article_creator on editorial.article (created_by_actor, updated_at, id) where created_by_actor is not null;

-- The words of the latest revision of each article. Apart from the article, whose row changes with every step it takes.
create table editorial.article_words (
    article_id uuid constraint pk_article_words primary key
        constraint fk_article_words_article references editorial.article on delete cascade,
    words tsvector not null
);

-- The service gives words in small letters with nothing but spaces between, whatever the locale of the database makes of them.
do $$
declare
    small text := coalesce(
        (select 'pg_c_utf8' from pg_collation where collname = 'pg_c_utf8'),
        (select 'und-x-icu' from pg_collation where collname = 'und-x-icu'),
        'default');
begin
    execute format($sql$
        insert into editorial.article_words (article_id, words)
        select a.id, to_tsvector('simple', left(regexp_replace(lower(concat_ws(' ',
            r.content ->> 'headline', r.content ->> 'kicker', r.content ->> 'standfirst',
            (select string_agg(l.text #>> '{}', ' ') from jsonb_path_query(r.content, '$.byline[*].text') l(text)),
            (select string_agg(w.text #>> '{}', ' ')
             from jsonb_path_query(r.body, 'strict $.blocks[*].**.text') w(text)),
            (select string_agg(w.text #>> '{}', ' ')
             from jsonb_path_query(r.body, '$.blocks[*].keyvalue() ? (@.key == "attribution" || @.key == "code").value')
                 w(text))
            ) collate %I),
            '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u3000-\u303f]+',
            ' ', 'g'), 200000))
        from editorial.article a
        join editorial.article_revision r on r.article_id = a.id and r.number = a.latest_revision
        $sql$, small);
end $$;

create index ix_article_words_words on editorial.article_words using gin (words);

-- What a search asks for: all words but those after a minus, phrases in quotation marks, alternatives with "or". The last word
-- may be the beginning of one.
create function editorial.wanted_words(text text, beginning boolean) returns tsquery
    language sql immutable parallel safe as $$
    select case when beginning
        then regexp_replace(nullif(websearch_to_tsquery('simple'::regconfig, text)::text, ''), '''$', ''':*')::tsquery
        else websearch_to_tsquery('simple'::regconfig, text) end
$$;

-- True. The planner takes looking into the words of an article for almost free, and would rather look into those of all articles
-- than ask the index and sort; this tells it what that costs.
create function editorial.is_read(words tsvector) returns boolean
    language plpgsql immutable parallel safe cost 2000 as $$ begin return true; end $$;

-- Planned as if the conditions stood there, so that the index answers the first.
create function editorial.has_words(words tsvector, text text, beginning boolean) returns boolean
    language sql immutable parallel safe as $$
    select words @@ editorial.wanted_words(text, beginning) and editorial.is_read(words)
$$;
