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
import press.masthead.article.body.ReadingTime;

/** What an editor saved at one time. It never changes. */
@Entity
@Immutable
@Table(name = "article_revision")
public class ArticleRevision {

    @EmbeddedId
    private @Nullable RevisionId id;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SaveArticle content;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable BodyBlocks body;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RevisionRelations relations;

    @Column(name = "word_count")
    private int wordCount;

    @Column(name = "reading_minutes")
    private int readingMinutes;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    private @Nullable String actor;

    @Column(name = "actor_name")
    private @Nullable String actorName;

    private @Nullable String note;

    protected ArticleRevision() {}

    ArticleRevision(
            RevisionId id,
            ArticleContent content,
            RevisionRelations relations,
            Instant createdAt,
            @Nullable String note) {
        this.id = id;
        this.content = content.article();
        this.body = new BodyBlocks(content.blocks());
        this.relations = relations;
        ReadingTime time = content.readingTime();
        this.wordCount = time.words();
        this.readingMinutes = time.minutes();
        this.createdAt = createdAt;
        this.note = note;
    }

    /** The same, saved by this person or key. */
    ArticleRevision by(@Nullable String actor, @Nullable String actorName) {
        this.actor = actor;
        this.actorName = actorName;
        return this;
    }

    /** The first of an article is 1. */
    public int getNumber() {
        return Objects.requireNonNull(id).number();
    }

    public UUID getArticleId() {
        return Objects.requireNonNull(id).articleId();
    }

    public ArticleContent getContent() {
        return new ArticleContent(Objects.requireNonNull(content), getBlocks());
    }

    /** What it referred to, as it was then. */
    public RevisionRelations getRelations() {
        return Objects.requireNonNull(relations);
    }

    public int getWordCount() {
        return wordCount;
    }

    public int getReadingMinutes() {
        return readingMinutes;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Who saved it; null if nobody is known to have. */
    public @Nullable String getActor() {
        return actor;
    }

    public @Nullable String getActorName() {
        return actorName;
    }

    public @Nullable String getNote() {
        return note;
    }

    private List<Block> getBlocks() {
        return body == null ? List.of() : body.blocks();
    }
}
