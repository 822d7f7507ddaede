package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import press.masthead.article.body.BodyPhotos;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.Use;
import press.masthead.editorial.UseFinder;
import press.masthead.photo.PhotoTypes;
import press.masthead.taxonomy.Taxonomy;

/**
 * The tables of what articles refer to. They hold the latest revision of each, and those that readers get or will get, so that
 * the database lets nothing disappear that is used.
 */
@Singleton
class ArticleLinks implements UseFinder {

    private static final Map<EditorialType, String> COLUMNS =
            Map.of(Taxonomy.SECTION, "section", Taxonomy.TAG, "tag", Author.TYPE, "author", PhotoTypes.PHOTO, "photo");

    private final EntityManager entityManager;

    ArticleLinks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Notes what this revision refers to. The revision must have been flushed. */
    void add(UUID articleId, int revision, ArticleContent content) {
        SaveArticle article = content.article();
        if (article.section() != null) {
            insert("section", articleId, revision, List.of(article.section()), false);
        }
        insert("tag", articleId, revision, article.tags(), true);
        insert(
                "author",
                articleId,
                revision,
                article.byline().stream()
                        .map(SaveByline::author)
                        .filter(Objects::nonNull)
                        .toList(),
                true);
        Collection<String> photos = new java.util.LinkedHashSet<>(BodyPhotos.of(content.blocks()).keySet().stream()
                .map(UUID::toString)
                .toList());
        if (article.leadPhoto() != null) {
            photos.add(article.leadPhoto().photo());
        }
        insert("photo", articleId, revision, photos, false);
    }

    /** Forgets revisions that are neither the latest nor given to readers. */
    void prune(UUID articleId) {
        for (String column : COLUMNS.values()) {
            entityManager
                    .createNativeQuery("""
                            delete from editorial.article_%s l where l.article_id = ?1
                              and l.revision <> (select latest_revision from editorial.article where id = ?1)
                              and not exists (select from editorial.publication p
                                              where p.article_id = l.article_id and p.revision = l.revision)
                            """.formatted(column))
                    .setParameter(1, articleId)
                    .executeUpdate();
        }
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
                        join editorial.article a on a.id = l.article_id where l.%1$s_id = ?1 order by a.id
                        """.formatted(column))
                .setParameter(1, id)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Use(Article.TYPE.path(), (UUID) row[0], (String) row[1]))
                .toList();
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

    private void insert(String column, UUID articleId, int revision, Collection<String> ids, boolean ordered) {
        if (ids.isEmpty()) {
            return;
        }
        String position = ordered ? ", position" : "";
        String number = ordered ? ", n" : "";
        entityManager
                .createNativeQuery("""
                        insert into editorial.article_%1$s (article_id, revision, %1$s_id%2$s)
                        select ?1, ?2, v::uuid%3$s from unnest(string_to_array(?3, ',')) with ordinality as given(v, n)
                        """.formatted(column, position, number))
                .setParameter(1, articleId)
                .setParameter(2, revision)
                .setParameter(3, String.join(",", ids))
                .executeUpdate();
    }
}
