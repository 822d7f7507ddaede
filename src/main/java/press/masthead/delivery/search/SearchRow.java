package press.masthead.delivery.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the view of what is found now. Only parts of it are ever read, and what an answer shows are cards. */
@Entity
@Immutable
@Table(name = "search")
class SearchRow {

    @Id
    private UUID id = new UUID(0, 0);

    private String locale = "";

    @Column(name = "publication_id")
    private UUID publicationId = new UUID(0, 0);

    @Column(name = "section_id")
    private UUID sectionId = new UUID(0, 0);

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;

    @Column(columnDefinition = "tsvector")
    private String words = "";

    @Column(name = "lead_words", columnDefinition = "tsvector")
    private String leadWords = "";

    UUID getId() {
        return id;
    }

    String getLocale() {
        return locale;
    }

    UUID getPublicationId() {
        return publicationId;
    }

    UUID getSectionId() {
        return sectionId;
    }

    Instant getPublishedAt() {
        return publishedAt;
    }

    String getWords() {
        return words;
    }

    String getLeadWords() {
        return leadWords;
    }
}
