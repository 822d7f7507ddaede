-- Links to previews: whoever holds the token of one may see that revision of that article until it expires. Of the token, only a
-- hash is kept.
create table editorial.preview_link (
    id uuid constraint pk_preview_link primary key,
    article_id uuid not null,
    revision integer not null,
    token_hash bytea not null,
    actor text,
    actor_name text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    constraint fk_preview_link_revision foreign key (article_id, revision)
        references editorial.article_revision on delete cascade,
    constraint ck_preview_link_expires_at check (expires_at > created_at and expires_at <= created_at + interval '31 days')
);

create index ix_preview_link_article on editorial.preview_link (article_id, created_at, id);
create index ix_preview_link_expires_at on editorial.preview_link (expires_at);
