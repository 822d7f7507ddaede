-- What is deleted is put away first, and can be restored for a while.
alter table editorial.section add column archived_at timestamptz;
alter table editorial.tag add column archived_at timestamptz;
alter table editorial.photo_credit add column archived_at timestamptz;
alter table editorial.photo add column archived_at timestamptz;
alter table editorial.author add column archived_at timestamptz;
alter table editorial.campaign add column archived_at timestamptz;

-- The one that took its place; it stays as a signpost.
alter table editorial.tag add column merged_into uuid constraint fk_tag_merged_into references editorial.tag;
alter table editorial.author add column merged_into uuid constraint fk_author_merged_into references editorial.author;

create index ix_tag_merged_into on editorial.tag (merged_into) where merged_into is not null;
create index ix_author_merged_into on editorial.author (merged_into) where merged_into is not null;

create index ix_section_archived_at on editorial.section (archived_at) where archived_at is not null;
create index ix_tag_archived_at on editorial.tag (archived_at) where archived_at is not null;
create index ix_photo_credit_archived_at on editorial.photo_credit (archived_at) where archived_at is not null;
create index ix_photo_archived_at on editorial.photo (archived_at) where archived_at is not null;
create index ix_author_archived_at on editorial.author (archived_at) where archived_at is not null;
create index ix_campaign_archived_at on editorial.campaign (archived_at) where archived_at is not null;
create index ix_article_archived_at on editorial.article (archived_at) where archived_at is not null;
