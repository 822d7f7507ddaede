package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An author of a revision, for lists to look in. {@link ArticleLinks} writes it. */
@Entity
@Immutable
@Table(name = "article_author")
class ArticleAuthorLink {

    @EmbeddedId
    private @Nullable LinkId id;

    @Column(name = "author_id")
    private UUID target = new UUID(0, 0);

    UUID getTarget() {
        return target;
    }
}
