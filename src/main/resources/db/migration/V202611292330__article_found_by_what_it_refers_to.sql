-- What is published, by the tags and authors that it names and by time: the newest of a tag are found without reading all of it.
-- When it is shown stands here too, so that whoever looks needs nothing else.
create table editorial.publication_reference (
    reference_id uuid not null,
    published_at timestamptz not null,
    article_id uuid not null,
    publication_id uuid not null
        constraint fk_publication_reference_publication references editorial.publication on delete cascade,
    visible_from timestamptz not null,
    visible_until timestamptz,
    constraint pk_publication_reference primary key (reference_id, published_at, article_id, publication_id)
);

create index ix_publication_reference_publication on editorial.publication_reference (publication_id);

create function editorial.refer(publication editorial.publication) returns void language sql as $$
    insert into editorial.publication_reference (reference_id, published_at, article_id, publication_id, visible_from, visible_until)
    select l.id, publication.published_at, publication.article_id, publication.id, publication.visible_from, publication.visible_until
    from (
        select tag_id as id from editorial.article_tag
        where article_id = publication.article_id and revision = publication.revision
        union
        select author_id from editorial.article_author
        where article_id = publication.article_id and revision = publication.revision) l
$$;

create function editorial.references_of_publication() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from editorial.publication_reference where publication_id = new.id;
    end if;
    perform editorial.refer(new);
    return null;
end
$$;

create trigger tr_publication_references
    after insert or update of article_id, revision, published_at, visible_from, visible_until on editorial.publication
    for each row execute function editorial.references_of_publication();

do $$ begin perform editorial.refer(p) from editorial.publication p; end $$;
