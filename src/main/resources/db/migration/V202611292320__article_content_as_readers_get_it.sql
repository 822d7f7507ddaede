-- What readers get, kept as the text that it is sent as. Editors' columns are made to be looked into, and cost ten times as much to
-- write out.
alter table editorial.publication add column content json;

create function editorial.content_of_publication() returns trigger language plpgsql as $$
begin
    select r.content into new.content from editorial.article_revision r
    where r.article_id = new.article_id and r.number = new.revision;
    return new;
end
$$;

create trigger tr_publication_content before insert on editorial.publication
    for each row execute function editorial.content_of_publication();

update editorial.publication p set content = r.content
from editorial.article_revision r where r.article_id = p.article_id and r.number = p.revision;

alter table editorial.publication alter column content set not null;

-- Readers are told nothing of a photo's rights, nor of whom to ask about a credit.
alter table editorial.photo
    add column shown_content json generated always as ((content - 'rights')::text::json) stored;
alter table editorial.photo_credit
    add column shown_content json generated always as ((content - 'contact')::text::json) stored;
