-- Finds the other articles of a story for readers.
create index ix_article_story on editorial.article (story_id);
