-- Articles as readers get them: the card that lists show, and the rest of the whole article. Each is made from what stood in the
-- database at its snapshot, and holds as long as none of its tags has become stale since then.
create table editorial.rendered_article (
    publication_id uuid constraint pk_rendered_article primary key
        constraint fk_rendered_article_publication references editorial.publication on delete cascade,
    snapshot pg_snapshot not null,
    form text not null,
    tags text[] not null,
    card_tags text not null,
    card text not null,
    rest text,
    changes_at timestamptz
);

create index ix_rendered_article_tags on editorial.rendered_article using gin (tags);
create index ix_rendered_article_snapshot on editorial.rendered_article (pg_snapshot_xmax(snapshot));
create index ix_rendered_article_changes_at on editorial.rendered_article (changes_at) where changes_at is not null;

-- Cards stand in their rows, and are read without unpacking them.
alter table editorial.rendered_article
    alter column card set storage external,
    alter column rest set storage external,
    set (toast_tuple_target = 8160);

-- What was changed and is still shown as it was by articles that were rendered before: from the transaction that changes it, until
-- all of them are rendered anew.
create table editorial.stale_tag (
    tag text not null,
    transaction xid8 not null default pg_current_xact_id(),
    constraint pk_stale_tag primary key (tag, transaction)
);

-- Articles of which other publications are to be rendered than before.
create table editorial.unrendered_article (
    article_id uuid not null,
    transaction xid8 not null default pg_current_xact_id(),
    constraint pk_unrendered_article primary key (article_id, transaction)
);

-- The form in which articles are rendered: that of the service that started last.
create table editorial.rendering (
    form text not null,
    only_row boolean not null default true constraint uq_rendering unique constraint ck_rendering check (only_row)
);

insert into editorial.rendering (form) values ('');

create function editorial.mark_stale() returns trigger language plpgsql as $$
begin
    insert into editorial.stale_tag (tag) values (tg_argv[0] || ':' || new.id) on conflict do nothing;
    return null;
end
$$;

create function editorial.mark_unrendered() returns trigger language plpgsql as $$
begin
    insert into editorial.unrendered_article (article_id)
    values (case tg_op when 'DELETE' then old.article_id else new.article_id end) on conflict do nothing;
    return null;
end
$$;

create trigger tr_section_stale after update on editorial.section
    for each row execute function editorial.mark_stale('section');
create trigger tr_tag_stale after update on editorial.tag
    for each row execute function editorial.mark_stale('tag');
create trigger tr_author_stale after update on editorial.author
    for each row execute function editorial.mark_stale('author');
create trigger tr_photo_stale after update on editorial.photo
    for each row execute function editorial.mark_stale('photo');
create trigger tr_photo_credit_stale after update on editorial.photo_credit
    for each row execute function editorial.mark_stale('photo-credit');
create trigger tr_article_stale after update of story_id on editorial.article
    for each row when (old.story_id is distinct from new.story_id) execute function editorial.mark_stale('article');
create trigger tr_publication_unrendered after insert or update on editorial.publication
    for each row execute function editorial.mark_unrendered();
create trigger tr_due_transition_unrendered after delete on editorial.due_transition
    for each row execute function editorial.mark_unrendered();

insert into editorial.unrendered_article (article_id)
select distinct article_id from editorial.publication where visible_until is null or visible_until > now();
