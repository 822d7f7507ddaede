-- The day beside the month, so that a word which nearly all articles have is looked for among the newest few hundred only. Older
-- articles are looked through by their months, and do without.
create or replace function editorial.all_words(lead_words tsvector, locale text, exact text[], body text, published_at timestamptz)
    returns tsvector language sql immutable parallel safe as $$
    select lead_words
        || setweight(delivery.search_vector(delivery.search_config(locale), body), 'D')
        || array_to_tsvector(array(select '=' || word from unnest(exact) word)
            || array['@' || delivery.search_config(locale), '@' || to_char(published_at at time zone 'UTC', 'YYYY-MM'),
                '@' || to_char(published_at at time zone 'UTC', 'YYYY-MM-DD')])
$$;

update editorial.publication p
set words = p.words || array_to_tsvector(array['@' || to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD')])
where p.id in (select n.id from editorial.publication n order by n.published_at desc limit 5000);
