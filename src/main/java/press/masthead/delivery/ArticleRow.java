package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SaveArticle;
import press.masthead.cache.Tags;

/** A row of the view of articles: the revision that readers get now, without its body. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@Table(name = "article")
class ArticleRow implements SluggedRow, Shown {

    @Id
    private UUID id = new UUID(0, 0);

    private String locale = "";
    private String slug = "";
    private String headline = "";

    @Column(name = "story_id")
    private UUID storyId = new UUID(0, 0);

    @Column(name = "section_id")
    private UUID sectionId = new UUID(0, 0);

    @Column(name = "section_slug")
    private String sectionSlug = "";

    @Column(name = "section_name")
    private String sectionName = "";

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt = Instant.EPOCH;

    @Column(name = "content_updated_at")
    private Instant contentUpdatedAt = Instant.EPOCH;

    @Column(name = "word_count")
    private int wordCount;

    @Column(name = "reading_minutes")
    private int readingMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SaveArticle content;

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public String getSlug() {
        return slug;
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

    NamedReference getSection() {
        return new NamedReference(sectionId, sectionSlug, sectionName);
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

    int getWordCount() {
        return wordCount;
    }

    int getReadingMinutes() {
        return readingMinutes;
    }

    SaveArticle getContent() {
        return Objects.requireNonNull(content);
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("article", id), Tags.of("section", sectionId), Tags.story(storyId));
    }
}
