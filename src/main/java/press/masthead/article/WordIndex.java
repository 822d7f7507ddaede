package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the words of the latest revision of each article, by which editors find it. */
@Singleton
class WordIndex {

    private static final String SEPARATOR = "\u001f";

    private static final String SAVE = """
            insert into editorial.article_words (article_id, words)
            select given.article::uuid, to_tsvector('simple', given.words)
            from unnest(string_to_array(:articles, ','), string_to_array(:words, chr(31))) as given(article, words)
            order by 1
            on conflict (article_id) do update set words = excluded.words
            where article_words.words <> excluded.words
            """;

    private final EntityManager entityManager;

    WordIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Notes the words of these revisions, with one statement. Their articles must have been flushed. */
    void save(List<ArticleRevision> latest) {
        entityManager
                .createNativeQuery(SAVE)
                .setParameter(
                        "articles",
                        latest.stream()
                                .map(revision -> revision.getArticleId().toString())
                                .collect(Collectors.joining(",")))
                .setParameter(
                        "words",
                        latest.stream()
                                .map(revision -> SearchWords.of(revision.getContent()))
                                .collect(Collectors.joining(SEPARATOR)))
                .executeUpdate();
    }
}
