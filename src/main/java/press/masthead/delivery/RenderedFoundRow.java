package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The same with the words of an article that was looked for. */
@Entity
@Immutable
@Table(name = "article")
class RenderedFoundRow extends RenderedColumns {

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
