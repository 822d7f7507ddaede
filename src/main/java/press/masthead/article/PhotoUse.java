package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the view of where photos are used. */
@Entity
@Immutable
@Table(name = "photo_use")
class PhotoUse {

    @EmbeddedId
    private @Nullable PhotoUseId id;

    private String type = "";

    @Column(name = "user_id")
    private UUID userId = new UUID(0, 0);

    private String name = "";

    private @Nullable Integer revision;

    private boolean live;

    String getKey() {
        return Objects.requireNonNull(id).key();
    }

    UUID getPhotoId() {
        return Objects.requireNonNull(id).photoId();
    }

    String getType() {
        return type;
    }

    UUID getUserId() {
        return userId;
    }

    String getName() {
        return name;
    }

    /** Which revision of an article shows it; null for an author. */
    @Nullable
    RevisionId getRevision() {
        return revision == null ? null : new RevisionId(userId, revision);
    }

    boolean isLive() {
        return live;
    }
}
