package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What is shown of an article that was looked for, by its words, in the revision that readers get now. */
@Entity
@Immutable
@Table(name = "article")
class FoundArticleRow extends ArticleColumns {

    private String dictionary = "";

    @Column(name = "body_text")
    private String bodyText = "";

    String getDictionary() {
        return dictionary;
    }

    String getBodyText() {
        return bodyText;
    }
}
