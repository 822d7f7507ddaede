-- The one that took its place; it stays as a signpost.
alter table editorial.photo_credit
    add column merged_into uuid constraint fk_photo_credit_merged_into references editorial.photo_credit;

create index ix_photo_credit_merged_into on editorial.photo_credit (merged_into) where merged_into is not null;

-- For the list of the photos of a credit.
create index ix_photo_credit_id on editorial.photo (credit_id, id) where archived_at is null;

-- Whoever begins to use a credit while it is merged into another waits, and then uses the other.
create function editorial.use_surviving_credit() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.credit_id is distinct from old.credit_id then
        new.credit_id := (
            select coalesce(c.merged_into, c.id)
            from (select id, merged_into from editorial.photo_credit where id = new.credit_id for share) c);
    end if;
    return new;
end
$$;

create trigger tr_photo_surviving_credit before insert or update of credit_id on editorial.photo
    for each row when (new.credit_id is not null) execute function editorial.use_surviving_credit();
