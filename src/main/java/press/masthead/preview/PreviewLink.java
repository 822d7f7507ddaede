package press.masthead.preview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** That whoever holds a token may see one revision of one article, until a given time. */
@Entity
@Table(name = "preview_link")
class PreviewLink {

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Column(name = "article_id")
    private UUID articleId = new UUID(0, 0);

    private int revision;

    @Column(name = "token_hash")
    private byte[] tokenHash = {};

    private @Nullable String actor;

    @Column(name = "actor_name")
    private @Nullable String actorName;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected PreviewLink() {}

    PreviewLink(UUID articleId, int revision, Instant createdAt, Instant expiresAt) {
        this.articleId = articleId;
        this.revision = revision;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UUID getId() {
        return id;
    }

    UUID getArticleId() {
        return articleId;
    }

    int getRevision() {
        return revision;
    }

    @Nullable
    String getActor() {
        return actor;
    }

    @Nullable
    String getActorName() {
        return actorName;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Instant getExpiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant getRevokedAt() {
        return revokedAt;
    }

    boolean isOpenedBy(PreviewToken token, Instant now) {
        return token.fits(tokenHash) && revokedAt == null && now.isBefore(expiresAt);
    }

    void give(PreviewToken token) {
        tokenHash = token.hash();
    }

    void by(@Nullable String actor, @Nullable String actorName) {
        this.actor = actor;
        this.actorName = actorName;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
