package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SaveArticle;
import press.masthead.cache.Tags;

/** What a card shows of the revision of an article that readers get now. */
@MappedSuperclass
abstract class ArticleColumns extends ArticleKeys {

    @Column(name = "story_id")
    private UUID storyId = new UUID(0, 0);

    @Column(name = "section_slug")
    private String sectionSlug = "";

    @Column(name = "section_name")
    private String sectionName = "";

    @Column(name = "first_published_at")
    private Instant firstPublishedAt = Instant.EPOCH;

    @Column(name = "word_count")
    private int wordCount;

    @Column(name = "reading_minutes")
    private int readingMinutes;

    @Column(name = "shown_content")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SaveArticle content;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ArticleTag> tags = List.of();

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<BylineAuthor> authors = List.of();

    @Column(name = "lead_photo", columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ArticlePhoto leadPhoto;

    NamedReference getSection() {
        return new NamedReference(getSectionId(), sectionSlug, sectionName);
    }

    Instant getFirstPublishedAt() {
        return firstPublishedAt;
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

    List<ArticleTag> getTags() {
        return List.copyOf(tags);
    }

    /** Those in the byline, in its order. */
    List<BylineAuthor> getAuthors() {
        return List.copyOf(authors);
    }

    @Nullable
    ArticlePhoto getLeadPhoto() {
        return leadPhoto;
    }

    @Override
    public Set<String> tags() {
        Set<String> all = new HashSet<>();
        all.add(Tags.of("article", getId()));
        all.add(Tags.of("section", getSectionId()));
        all.add(Tags.story(storyId));
        tags.forEach(tag -> all.add(Tags.of("tag", tag.id())));
        authors.forEach(author -> all.add(Tags.of("author", author.id())));
        if (leadPhoto != null) {
            all.addAll(leadPhoto.tags());
        }
        return all;
    }

    @Override
    public @Nullable Instant changesAt() {
        return leadPhoto == null ? null : leadPhoto.changesAt();
    }
}
