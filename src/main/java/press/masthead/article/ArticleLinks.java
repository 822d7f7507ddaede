package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.Use;
import press.masthead.editorial.UseFinder;
import press.masthead.photo.PhotoTypes;
import press.masthead.taxonomy.Taxonomy;

/**
 * The tables of what articles refer to, and of the words they are found by. The former hold the latest revision of each article,
 * and those that readers get or will get, so that the database lets nothing disappear that is used; the latter only the latest.
 */
@Singleton
class ArticleLinks implements UseFinder {

    private static final Map<EditorialType, String> COLUMNS =
            Map.of(Taxonomy.SECTION, "section", Taxonomy.TAG, "tag", Author.TYPE, "author", PhotoTypes.PHOTO, "photo");

    // The arrays stand in queries of their own, so that the planner can't count them and does not plan anew for each
    // number.
    private static final String ADD = """
            with words as (
                insert into editorial.article_words (article_id, words)
                select article::uuid, coalesce(words, '')::tsvector
                from unnest((select string_to_array(:saved, ',')), (select string_to_array(:words, chr(31))))
                    as given(article, words)
                order by 1
                on conflict (article_id) do update set words = excluded.words
                where article_words.words <> excluded.words),
            link as (
                select kind, article::uuid as article_id, revision::int, target::uuid, position::int
                from unnest((select string_to_array(:kinds, ',')), (select string_to_array(:articles, ',')),
                            (select string_to_array(:revisions, ',')), (select string_to_array(:targets, ',')),
                            (select string_to_array(:positions, ',')))
                    as given(kind, article, revision, target, position)),
            sections as (
                insert into editorial.article_section (article_id, revision, section_id)
                select article_id, revision, target from link where kind = 'section' on conflict do nothing),
            tags as (
                insert into editorial.article_tag (article_id, revision, tag_id, position)
                select article_id, revision,
                       coalesce((select merged_into from editorial.tag t where t.id = target), target), position
                from link where kind = 'tag' on conflict do nothing),
            authors as (
                insert into editorial.article_author (article_id, revision, author_id, position)
                select article_id, revision,
                       coalesce((select merged_into from editorial.author a where a.id = target), target), position
                from link where kind = 'author' on conflict do nothing)
            insert into editorial.article_photo (article_id, revision, photo_id)
            select article_id, revision, target from link where kind = 'photo' on conflict do nothing
            """;
    private static final String WORDS_SEPARATOR = "\u001f";
    private static final String PRUNE = prune();

    private final EntityManager entityManager;

    ArticleLinks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Notes what these latest revisions refer to, and their words, with one statement. They must have been flushed. */
    void add(List<ArticleRevision> latest) {
        List<Link> links = latest.stream().flatMap(Link::of).toList();
        entityManager
                .createNativeQuery(ADD)
                .setParameter("saved", joined(latest, ArticleRevision::getArticleId))
                .setParameter(
                        "words",
                        latest.stream()
                                .map(revision -> SearchWords.of(revision.getContent()))
                                .collect(Collectors.joining(WORDS_SEPARATOR)))
                .setParameter("kinds", joined(links, Link::kind))
                .setParameter("articles", joined(links, Link::articleId))
                .setParameter("revisions", joined(links, Link::revision))
                .setParameter("targets", joined(links, Link::target))
                .setParameter("positions", joined(links, Link::position))
                .executeUpdate();
    }

    /** Forgets revisions of these articles that are neither the latest nor given to readers. */
    void prune(List<UUID> articleIds) {
        if (!articleIds.isEmpty()) {
            entityManager
                    .createNativeQuery(PRUNE)
                    .setParameter("articles", joined(articleIds, id -> id))
                    .executeUpdate();
        }
    }

    private static String prune() {
        String dead = """
                delete from editorial.article_%s l using old where l.article_id = old.article_id
                  and l.revision = old.number
                """;
        return """
                with old as (
                    select r.article_id, r.number from editorial.article_revision r
                    join editorial.article a on a.id = r.article_id and a.latest_revision <> r.number
                    where r.article_id in (select unnest(string_to_array(:articles, ','))::uuid)
                      and not exists (select from editorial.publication p
                                      where p.article_id = r.article_id and p.revision = r.number)),
                sections as (%s), tags as (%s), authors as (%s) %s
                """.formatted(
                dead.formatted("section"), dead.formatted("tag"), dead.formatted("author"), dead.formatted("photo"));
    }

    @Override
    public List<Use> uses(EditorialType type, UUID id, int most) {
        String column = COLUMNS.get(type);
        if (column == null) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select distinct a.id, a.headline from editorial.article_%1$s l
                        join editorial.article a on a.id = l.article_id where l.%1$s_id = ?1 and a.archived_at is null order by a.id
                        """.formatted(column))
                .setParameter(1, id)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Use(Article.TYPE.path(), (UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Where both stand at one revision already, the tag is not written twice; an author may stand in two roles. */
    @Override
    public void move(EditorialType type, UUID from, UUID to) {
        String column = COLUMNS.get(type);
        if (column == null) {
            return;
        }
        if (type.equals(Taxonomy.TAG)) {
            change("""
                    delete from editorial.article_tag l where l.tag_id = :from and exists (
                        select from editorial.article_tag o
                        where o.article_id = l.article_id and o.revision = l.revision and o.tag_id = :to)
                    """, from, to);
        }
        change("update editorial.article_%1$s set %1$s_id = :to where %1$s_id = :from".formatted(column), from, to);
        change("""
                delete from editorial.publication_reference r where r.reference_id = :from and exists (
                    select from editorial.publication_reference o
                    where o.publication_id = r.publication_id and o.reference_id = :to)
                """, from, to);
        change("update editorial.publication_reference set reference_id = :to where reference_id = :from", from, to);
    }

    private void change(String sql, UUID from, UUID to) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    @Override
    public boolean isPublished(EditorialType type, UUID id) {
        String column = COLUMNS.get(type);
        return column != null
                && !entityManager
                        .createNativeQuery("""
                                select 1 from editorial.article_%1$s l
                                join editorial.publication p on p.article_id = l.article_id and p.revision = l.revision
                                where l.%1$s_id = ?1 and (p.visible_until is null or p.visible_until > now()) limit 1
                                """.formatted(column))
                        .setParameter(1, id)
                        .getResultList()
                        .isEmpty();
    }

    private static <T> String joined(List<T> items, Function<T, Object> part) {
        return items.stream().map(item -> part.apply(item).toString()).collect(Collectors.joining(","));
    }
}
