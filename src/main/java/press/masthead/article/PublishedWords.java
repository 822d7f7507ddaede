package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what readers find an article by, in the transaction that publishes it. */
@Singleton
class PublishedWords {

    private final ArticleRepository repository;
    private final EntityManager entityManager;

    PublishedWords(ArticleRepository repository, EntityManager entityManager) {
        this.repository = repository;
        this.entityManager = entityManager;
    }

    /** These publications must have been flushed, and what their revisions refer to must be linked. */
    void index(Article article, List<Publication> publications) {
        publications.stream()
                .map(Publication::getRevision)
                .distinct()
                .forEach(number ->
                        index(article, repository.revision(article, number).orElseThrow()));
    }

    private void index(Article article, ArticleRevision revision) {
        SaveArticle content = revision.getContent().article();
        entityManager
                .createNativeQuery("""
                        select cast(editorial.index_publications(:article, :revision, :summary, :byline, :body) as text)
                        """)
                .setParameter("article", article.getId())
                .setParameter("revision", revision.getNumber())
                .setParameter("summary", joined(Stream.of(content.kicker(), content.standfirst())))
                .setParameter("byline", joined(content.byline().stream().map(SaveByline::text)))
                .setParameter("body", SearchWords.body(revision.getContent()))
                .getSingleResult();
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
