package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * That readers get one revision of an article from one moment until another. Whether they get it now is a comparison with the
 * clock of the database; nothing has to run for it.
 */
@Entity
@Table(name = "publication")
class Publication {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Column(name = "article_id")
    private UUID articleId = new UUID(0, 0);

    private int revision;

    private String locale = "";

    private String slug = "";

    private String headline = "";

    @Column(name = "section_id")
    private UUID sectionId = new UUID(0, 0);

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt = Instant.EPOCH;

    @Column(name = "content_updated_at")
    private Instant contentUpdatedAt = Instant.EPOCH;

    @Column(name = "visible_from")
    private Instant visibleFrom = Instant.EPOCH;

    @Column(name = "visible_until")
    private @Nullable Instant visibleUntil;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    protected Publication() {}

    Publication(UUID articleId, int revision, SaveArticle content, UUID sectionId, String slug) {
        this.articleId = articleId;
        this.revision = revision;
        this.locale = content.locale();
        this.slug = slug;
        this.headline = content.headline();
        this.sectionId = sectionId;
    }

    void date(Instant publishedAt, Instant firstPublishedAt, Instant contentUpdatedAt) {
        this.publishedAt = publishedAt;
        this.firstPublishedAt = firstPublishedAt;
        this.contentUpdatedAt = contentUpdatedAt;
    }

    void show(Instant from, @Nullable Instant until) {
        this.visibleFrom = from;
        this.visibleUntil = until;
        this.endsAt = until;
    }

    /** The same once more, until its own end, or until what follows it if that is earlier. */
    Publication until(@Nullable Instant next) {
        Publication copy = new Publication();
        copy.articleId = articleId;
        copy.revision = revision;
        copy.locale = locale;
        copy.slug = slug;
        copy.headline = headline;
        copy.sectionId = sectionId;
        copy.date(publishedAt, firstPublishedAt, contentUpdatedAt);
        copy.show(visibleFrom, endsAt);
        if (next != null && (endsAt == null || next.isBefore(endsAt))) {
            copy.visibleUntil = next;
        }
        return copy;
    }

    /** Of these, what readers got last, or get now. */
    static Optional<Publication> lastShown(List<Publication> publications, Instant now) {
        return publications.stream()
                .filter(publication -> !publication.isScheduled(now))
                .max(Comparator.comparing(Publication::getVisibleFrom));
    }

    boolean isLive(Instant now) {
        return !visibleFrom.isAfter(now) && (visibleUntil == null || visibleUntil.isAfter(now));
    }

    boolean isScheduled(Instant now) {
        return visibleFrom.isAfter(now);
    }

    UUID getArticleId() {
        return articleId;
    }

    String getLocale() {
        return locale;
    }

    String getSlug() {
        return slug;
    }

    UUID getSectionId() {
        return sectionId;
    }

    int getRevision() {
        return revision;
    }

    Instant getPublishedAt() {
        return publishedAt;
    }

    Instant getFirstPublishedAt() {
        return firstPublishedAt;
    }

    Instant getContentUpdatedAt() {
        return contentUpdatedAt;
    }

    Instant getVisibleFrom() {
        return visibleFrom;
    }

    @Nullable
    Instant getVisibleUntil() {
        return visibleUntil;
    }
}
