package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An article that was looked for, as it was rendered, and its words. */
@Entity
@Immutable
@Table(name = "article")
class FoundArticleRow extends RenderedColumns {

    private String dictionary = "";

    @Column(name = "body_text")
    private String bodyText = "";

    /** @param card an {@link ArticleCard}, or its JSON */
    WordedCard worded(Object card, @Nullable String standfirst) {
        return new WordedCard(card, getHeadline(), standfirst, dictionary, bodyText);
    }
}
