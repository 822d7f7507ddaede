package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What the article that readers get now is found and sorted by. */
@MappedSuperclass
@EntityListeners(ShownListener.class)
abstract class ArticleKeys implements SluggedRow, Shown {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "publication_id")
    private UUID publicationId = new UUID(0, 0);

    private String locale = "";
    private String slug = "";
    private String headline = "";

    @Column(name = "section_id")
    private UUID sectionId = new UUID(0, 0);

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;

    @Column(name = "content_updated_at")
    private Instant contentUpdatedAt = Instant.EPOCH;

    @Override
    public UUID getId() {
        return id;
    }

    UUID getPublicationId() {
        return publicationId;
    }

    @Override
    public String getSlug() {
        return slug;
    }

    @Override
    public String slugLocale() {
        return locale;
    }

    String getLocale() {
        return locale;
    }

    String getHeadline() {
        return headline;
    }

    UUID getSectionId() {
        return sectionId;
    }

    Instant getPublishedAt() {
        return publishedAt;
    }

    Instant getContentUpdatedAt() {
        return contentUpdatedAt;
    }
}
