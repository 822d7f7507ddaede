package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.masthead.cache.Tags;
import press.masthead.site.ArticlePlace;

/** A row of the view of the articles that tell the same story in other locales, of those that readers get now. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@IdClass(ArticleTranslationRow.Key.class)
@Table(name = "article_translation")
class ArticleTranslationRow implements Shown {

    /** An article, and one that translates it. */
    record Key(UUID articleId, UUID id) implements Serializable {}

    @Id
    @Column(name = "article_id")
    private UUID articleId = new UUID(0, 0);

    @Id
    private UUID id = new UUID(0, 0);

    private String locale = "";
    private String slug = "";
    private String headline = "";

    @Column(name = "section_slug")
    private String sectionSlug = "";

    @Column(name = "first_published_at")
    private Instant firstPublishedAt = Instant.EPOCH;

    UUID getArticleId() {
        return articleId;
    }

    UUID getId() {
        return id;
    }

    String getLocale() {
        return locale;
    }

    String getSlug() {
        return slug;
    }

    String getHeadline() {
        return headline;
    }

    ArticlePlace place() {
        return new ArticlePlace(id, locale, sectionSlug, slug, firstPublishedAt);
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("article", id));
    }
}
