package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.SluggedEntity;

/** An article, apart from its words: those are in its revisions. */
@Entity
@Table(name = "article")
public class Article extends SluggedEntity {

    /** The type of articles. */
    public static final EditorialType TYPE = new EditorialType("article", "articles");

    private String locale = "";

    private String headline = "";

    @Column(name = "latest_revision")
    private int latestRevision;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "first_published_at")
    private @Nullable Instant firstPublishedAt;

    /** What is about to be saved as the next revision. */
    @Transient
    private @Nullable ArticleContent pending;

    protected Article() {}

    Article(@Nullable UUID createdBy) {
        this.createdBy = createdBy;
    }

    @Override
    public String getLabel() {
        return headline;
    }

    @Override
    protected String slugLocale() {
        return locale;
    }

    public int getLatestRevision() {
        return latestRevision;
    }

    /** The key by which it was first saved. */
    public @Nullable UUID getCreatedBy() {
        return createdBy;
    }

    @Nullable
    Instant getPublishedAt() {
        return publishedAt;
    }

    @Nullable
    Instant getFirstPublishedAt() {
        return firstPublishedAt;
    }

    @Nullable
    ArticleContent getPending() {
        return pending;
    }

    void edit(ArticleContent content) {
        this.pending = content;
        this.locale = content.article().locale();
        this.headline = content.article().headline();
    }

    /** The next revision of what was edited. */
    ArticleRevision revise(Instant now, @Nullable UUID by) {
        latestRevision++;
        return new ArticleRevision(
                new RevisionId(getId(), latestRevision),
                java.util.Objects.requireNonNull(pending).withSlug(getSlug()),
                now,
                by);
    }

    /** Notes that readers get this, or did. */
    void appear(Publication publication) {
        publishedAt = publication.getPublishedAt();
        if (firstPublishedAt == null) {
            firstPublishedAt = publication.getFirstPublishedAt();
        }
    }
}
