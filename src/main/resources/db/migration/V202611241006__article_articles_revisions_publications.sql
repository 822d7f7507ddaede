create table editorial.article (
    id uuid constraint pk_article primary key,
    version int not null,
    external_id text constraint uq_article_external_id unique,
    locale text not null,
    slug text not null,
    headline text not null,
    latest_revision int not null,
    created_by uuid,
    published_at timestamptz,
    first_published_at timestamptz,
    archived_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint uq_article_slug unique (locale, slug)
);

create index ix_article_updated_at on editorial.article (updated_at, id);
create index ix_article_created_at on editorial.article (created_at, id);
create index ix_article_headline on editorial.article (headline, id);

-- What was saved, once and for ever.
create table editorial.article_revision (
    article_id uuid not null constraint fk_article_revision_article references editorial.article,
    number int not null,
    content jsonb not null,
    body jsonb not null,
    word_count int not null,
    reading_minutes int not null,
    created_at timestamptz not null,
    created_by uuid,
    constraint pk_article_revision primary key (article_id, number)
);

-- Which revision readers get, from when until when; what lists filter and sort by stands here too.
create table editorial.publication (
    id uuid constraint pk_publication primary key,
    article_id uuid not null,
    revision int not null,
    locale text not null,
    slug text not null,
    headline text not null,
    section_id uuid not null constraint fk_publication_section references editorial.section,
    published_at timestamptz not null,
    first_published_at timestamptz not null,
    content_updated_at timestamptz not null,
    visible_from timestamptz not null,
    visible_until timestamptz,
    ends_at timestamptz,
    constraint fk_publication_revision foreign key (article_id, revision) references editorial.article_revision,
    constraint ck_publication_span check (visible_until > visible_from),
    constraint ex_publication_one_at_a_time exclude using gist (
        article_id with =, tstzrange(visible_from, visible_until) with &&)
);

create index ix_publication_published_at on editorial.publication (published_at, article_id);
create index ix_publication_section on editorial.publication (section_id, published_at, article_id);
create index ix_publication_slug on editorial.publication (slug);
create index ix_publication_headline on editorial.publication (headline, article_id);
create index ix_publication_content_updated_at on editorial.publication (content_updated_at, article_id);

-- What an article refers to, for its latest revision and those that readers get or will get. The database lets nothing
-- disappear that stands here.
create table editorial.article_section (
    article_id uuid not null,
    revision int not null,
    section_id uuid not null constraint fk_article_section_section references editorial.section,
    constraint pk_article_section primary key (article_id, revision),
    constraint fk_article_section_revision foreign key (article_id, revision) references editorial.article_revision
);

create index ix_article_section_section on editorial.article_section (section_id);

create table editorial.article_tag (
    article_id uuid not null,
    revision int not null,
    position int not null,
    tag_id uuid not null constraint fk_article_tag_tag references editorial.tag,
    constraint pk_article_tag primary key (article_id, revision, position),
    constraint fk_article_tag_revision foreign key (article_id, revision) references editorial.article_revision
);

create index ix_article_tag_tag on editorial.article_tag (tag_id, article_id, revision);

create table editorial.article_author (
    article_id uuid not null,
    revision int not null,
    position int not null,
    author_id uuid not null constraint fk_article_author_author references editorial.author,
    constraint pk_article_author primary key (article_id, revision, position),
    constraint fk_article_author_revision foreign key (article_id, revision) references editorial.article_revision
);

create index ix_article_author_author on editorial.article_author (author_id, article_id, revision);

create table editorial.article_photo (
    article_id uuid not null,
    revision int not null,
    photo_id uuid not null constraint fk_article_photo_photo references editorial.photo,
    constraint pk_article_photo primary key (article_id, revision, photo_id),
    constraint fk_article_photo_revision foreign key (article_id, revision) references editorial.article_revision
);

create index ix_article_photo_photo on editorial.article_photo (photo_id, article_id, revision);
