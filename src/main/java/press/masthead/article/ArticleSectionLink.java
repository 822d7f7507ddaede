package press.masthead.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The section of a revision, for lists to look in. {@link ArticleLinks} writes it. */
@Entity
@Immutable
@Table(name = "article_section")
class ArticleSectionLink {

    @EmbeddedId
    @AttributeOverride(name = "number", column = @Column(name = "revision"))
    private @Nullable RevisionId id;

    @Column(name = "section_id")
    private UUID target = new UUID(0, 0);

    UUID getTarget() {
        return target;
    }
}
