-- Who did it is a text, because not everybody has a key. The old columns stay, for whoever reads them.
alter table editorial.article
    add column created_by_actor text,
    add column review text not null default 'draft',
    add column latest_transition int not null default 0;

update editorial.article set created_by_actor = 'key:' || created_by where created_by is not null;

alter table editorial.article_revision
    add column actor text,
    add column actor_name text,
    add column note text,
    add column relations jsonb;

update editorial.article_revision r set
    actor = 'key:' || r.created_by,
    actor_name = (select k.name from editorial.api_key k where k.id = r.created_by)
where r.created_by is not null;

-- What older revisions referred to is known as it is now only, which is nearer to the truth than any later day would be.
create function editorial.relation_snapshot(saved jsonb, blocks jsonb) returns jsonb language sql stable as $$
    select jsonb_build_object(
        'section', (
            select jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name)
            from editorial.section s where s.id = (saved ->> 'section')::uuid),
        'tags', coalesce((
            select jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by l.n)
            from jsonb_array_elements_text(coalesce(saved -> 'tags', '[]')) with ordinality l(id, n)
            join editorial.tag t on t.id = l.id::uuid), '[]'),
        'authors', coalesce((
            select jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) order by l.n)
            from jsonb_array_elements(coalesce(saved -> 'byline', '[]')) with ordinality l(entry, n)
            join editorial.author a on a.id = (l.entry ->> 'author')::uuid), '[]'),
        'photos', coalesce((
            select jsonb_agg(jsonb_build_object(
                'id', p.id, 'url', p.content ->> 'url', 'altText', p.content ->> 'altText',
                'caption', p.content ->> 'caption', 'creditLine', c.name))
            from (
                select saved #>> '{leadPhoto,photo}' as id
                union select jsonb_path_query(blocks, '$.blocks[*].photo') #>> '{}'
                union select jsonb_path_query(blocks, '$.blocks[*].photos[*].photo') #>> '{}') shown
            join editorial.photo p on p.id = shown.id::uuid
            left join editorial.photo_credit c on c.id = p.credit_id), '[]'))
$$;

update editorial.article_revision r set relations = editorial.relation_snapshot(r.content, r.body);

drop function editorial.relation_snapshot(jsonb, jsonb);

alter table editorial.article_revision alter column relations set not null;

-- Each step of an article through the newsroom, once and for ever.
create table editorial.article_transition (
    article_id uuid not null constraint fk_article_transition_article references editorial.article,
    number int not null,
    action text not null,
    at timestamptz not null,
    actor text,
    actor_name text,
    note text,
    revision int not null,
    takes_effect_at timestamptz not null,
    overrides_embargo boolean not null default false,
    constraint pk_article_transition primary key (article_id, number)
);

-- What will happen to articles by the clock, and has not been announced. Whoever changes a schedule replaces it.
create table editorial.due_transition (
    article_id uuid not null constraint fk_due_transition_article references editorial.article,
    kind text not null,
    due_at timestamptz not null,
    section_id uuid not null constraint fk_due_transition_section references editorial.section,
    data jsonb not null,
    constraint pk_due_transition primary key (article_id, kind, due_at),
    constraint ck_due_transition_kind check (kind in ('publish', 'unpublish'))
);

create index ix_due_transition_due_at on editorial.due_transition (due_at);

insert into editorial.due_transition (article_id, kind, due_at, section_id, data)
select p.article_id, due.kind, due.at, p.section_id, jsonb_build_object(
    'slug', p.slug, 'locale', p.locale, 'revision', p.revision, 'aliases', coalesce((
        select jsonb_agg(distinct s.slug) from editorial.slug s
        where s.type = 'article' and s.owner = p.article_id and s.published and s.slug <> p.slug), '[]'))
from editorial.publication p
cross join lateral (values ('publish', p.visible_from), ('unpublish', p.visible_until)) as due(kind, at)
where due.at > now() and not (due.kind = 'unpublish' and exists (
    select from editorial.publication n where n.article_id = p.article_id and n.visible_from = p.visible_until));
