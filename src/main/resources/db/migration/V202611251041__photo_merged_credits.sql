-- The one that took its place; it stays as a signpost.
alter table editorial.photo_credit
    add column merged_into uuid constraint fk_photo_credit_merged_into references editorial.photo_credit;

create index ix_photo_credit_merged_into on editorial.photo_credit (merged_into) where merged_into is not null;

-- For the list of the photos of a credit.
create index ix_photo_credit_id on editorial.photo (credit_id, id) where archived_at is null;
