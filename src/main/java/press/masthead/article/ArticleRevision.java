package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;

/** What an editor saved at one time. It never changes. */
@Entity
@Immutable
@Table(name = "article_revision")
class ArticleRevision {

    @EmbeddedId
    private @Nullable RevisionId id;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SaveArticle content;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable BodyBlocks body;

    @Column(name = "word_count")
    private int wordCount;

    @Column(name = "reading_minutes")
    private int readingMinutes;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    protected ArticleRevision() {}

    ArticleRevision(RevisionId id, ArticleContent content, Instant createdAt, @Nullable UUID createdBy) {
        this.id = id;
        this.content = content.article();
        this.body = new BodyBlocks(content.blocks());
        this.wordCount = content.readingTime().words();
        this.readingMinutes = content.readingTime().minutes();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    int getNumber() {
        return Objects.requireNonNull(id).number();
    }

    UUID getArticleId() {
        return Objects.requireNonNull(id).articleId();
    }

    ArticleContent getContent() {
        return new ArticleContent(Objects.requireNonNull(content), getBlocks());
    }

    private List<Block> getBlocks() {
        return body == null ? List.of() : body.blocks();
    }
}
