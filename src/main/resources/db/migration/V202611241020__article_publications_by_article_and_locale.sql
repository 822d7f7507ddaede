-- The index of the exclusion constraint finds the publications of an article too, but slower, and the planner thinks it dear.
create index ix_publication_article on editorial.publication (article_id, revision) include (visible_from, visible_until);

-- A locale with few articles has no page that is found by walking through those of all others.
create index ix_publication_locale on editorial.publication (locale, published_at, article_id);
