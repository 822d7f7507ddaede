package press.masthead.delivery.sitemap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.masthead.site.ArticlePlace;

/**
 * A row of the view of articles for sitemaps: what readers get now, if search engines may show it. It names no tags of its own,
 * because what it holds changes only when something is published, which all lists of articles are dropped for.
 */
@Entity
@Immutable
@Table(name = "sitemap_article")
class SitemapRow {

    @Id
    private UUID id = new UUID(0, 0);

    private long number;

    @Column(name = "story_id")
    private UUID storyId = new UUID(0, 0);

    private String locale = "";
    private String slug = "";

    @Column(name = "section_slug")
    private String sectionSlug = "";

    private String headline = "";

    @Column(name = "first_published_at")
    private Instant firstPublishedAt = Instant.EPOCH;

    @Column(name = "content_updated_at")
    private Instant contentUpdatedAt = Instant.EPOCH;

    UUID getStoryId() {
        return storyId;
    }

    long getNumber() {
        return number;
    }

    String getLocale() {
        return locale;
    }

    String getHeadline() {
        return headline;
    }

    Instant getFirstPublishedAt() {
        return firstPublishedAt;
    }

    Instant getContentUpdatedAt() {
        return contentUpdatedAt;
    }

    ArticlePlace place() {
        return new ArticlePlace(id, locale, sectionSlug, slug, firstPublishedAt);
    }
}
