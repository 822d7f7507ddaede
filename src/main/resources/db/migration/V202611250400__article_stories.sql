-- Articles that tell one story in several locales have the same story: the id of its original.
alter table editorial.article add column story_id uuid;

update editorial.article set story_id = id;

alter table editorial.article alter column story_id set not null;

-- One that was put away makes room for another.
create unique index uq_article_story_locale on editorial.article (story_id, locale) where archived_at is null;
