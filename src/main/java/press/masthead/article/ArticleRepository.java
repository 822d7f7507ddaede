package press.masthead.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import press.masthead.article.workflow.Standing;

@Singleton
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {

    List<ArticleRevision> latestRevisions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery("""
                        select r from ArticleRevision r join Article a on a.id = r.id.articleId
                        where a.id in (:ids) and r.id.number = a.latestRevision
                        """, ArticleRevision.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    ArticleRevision latestRevision(Article article) {
        return revision(article, article.getLatestRevision()).orElseThrow();
    }

    ArticleContent latestContent(Article article) {
        return latestRevision(article).getContent();
    }

    Optional<ArticleRevision> revision(Article article, int number) {
        return revision(article.getId(), number);
    }

    Optional<ArticleRevision> revision(UUID articleId, int number) {
        return Optional.ofNullable(getEntityManager().find(ArticleRevision.class, new RevisionId(articleId, number)));
    }

    /** Who saved what this revision says: whoever did now, and whoever did before it was taken up again. */
    @SuppressWarnings("unchecked")
    List<String> writers(ArticleRevision revision) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct o.actor from editorial.article_revision r
                        join editorial.article_revision o on o.article_id = r.article_id and o.word_count = r.word_count
                            and o.body is not distinct from r.body
                            and o.content - array['corrections', 'embargoUntil'] = r.content - array['corrections', 'embargoUntil']
                        where r.article_id = ?1 and r.number = ?2 and o.actor is not null
                        """)
                .setParameter(1, revision.getArticleId())
                .setParameter(2, revision.getNumber())
                .getResultList();
    }

    Map<UUID, List<Publication>> publications(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("select p from Publication p where p.articleId in (:ids)", Publication.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(Publication::getArticleId));
    }

    List<Publication> publications(Article article) {
        return publications(List.of(article.getId())).getOrDefault(article.getId(), List.of());
    }

    Standing standing(Article article) {
        return article.standing(publications(article), databaseNow());
    }

    void replacePublications(Article article, List<Publication> publications) {
        getEntityManager()
                .createQuery("delete from Publication p where p.articleId = :id")
                .setParameter("id", article.getId())
                .executeUpdate();
        publications.forEach(getEntityManager()::persist);
        flush();
    }

    /** When the present transaction began, by the clock of the database, which decides what readers get. */
    Instant databaseNow() {
        return ((Instant) getEntityManager()
                        .createNativeQuery("select now()", Instant.class)
                        .getSingleResult())
                .truncatedTo(ChronoUnit.MILLIS);
    }
}
