package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The words of the latest revision of an article, for lists to look in. {@link ArticleLinks} writes them. */
@Entity
@Immutable
@Table(name = "article_words")
class ArticleWords {

    @Id
    @Column(name = "article_id")
    private UUID articleId = new UUID(0, 0);

    @Column(columnDefinition = "tsvector")
    private String words = "";

    UUID getArticleId() {
        return articleId;
    }

    String getWords() {
        return words;
    }
}
