-- What a card shows of its revision, and which photo, so that nothing has to be looked for in revisions or in JSON.
alter table editorial.publication
    add column word_count int,
    add column reading_minutes int,
    add column lead_photo_id uuid;

create or replace function editorial.content_of_publication() returns trigger language plpgsql as $$
begin
    select r.content, r.word_count, r.reading_minutes, (r.content #>> '{leadPhoto,photo}')::uuid
    into new.content, new.word_count, new.reading_minutes, new.lead_photo_id
    from editorial.article_revision r
    where r.article_id = new.article_id and r.number = new.revision;
    return new;
end
$$;

update editorial.publication p set word_count = r.word_count, reading_minutes = r.reading_minutes,
    lead_photo_id = (r.content #>> '{leadPhoto,photo}')::uuid
from editorial.article_revision r where r.article_id = p.article_id and r.number = p.revision;

alter table editorial.publication
    alter column word_count set not null,
    alter column reading_minutes set not null;

-- They are made anew, one of them, with columns of other types.
drop view if exists delivery.thing;
drop view if exists delivery.whole_article;
drop view if exists delivery.article;
drop view if exists delivery.article_body;
drop view if exists editorial.photo_in_article;
