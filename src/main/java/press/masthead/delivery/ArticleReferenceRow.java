package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the view of the tags and authors by which articles are found. */
@Entity
@Immutable
@IdClass(ArticleReferenceRow.Key.class)
@Table(name = "article_reference")
class ArticleReferenceRow {

    /** What is referred to, and what refers to it. */
    record Key(UUID referenceId, UUID publicationId) implements Serializable {}

    @Id
    @Column(name = "reference_id")
    private UUID referenceId = new UUID(0, 0);

    @Id
    @Column(name = "publication_id")
    private UUID publicationId = new UUID(0, 0);

    @Column(name = "article_id")
    private UUID articleId = new UUID(0, 0);

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;
}
