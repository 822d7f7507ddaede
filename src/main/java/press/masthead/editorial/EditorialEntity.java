package press.masthead.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Anything that editors keep: with an id, a version that each save raises, and the times of the first and the last save. */
@MappedSuperclass
public abstract class EditorialEntity {

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Version
    private int version = 1;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** The id that the newsroom's own script or another system gave it; null if none did. */
    public @Nullable String getExternalId() {
        return externalId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When it was put away; null if it is in use. */
    public @Nullable Instant getArchivedAt() {
        return archivedAt;
    }

    /** What an editor knows it by. */
    public abstract String getLabel();

    /** What else is told of it when something happens to it, besides its slug. */
    protected Map<String, Object> told() {
        return Map.of();
    }

    /** What the audit log is to say of the change that is about to be saved; null for nothing. */
    protected @Nullable String remark() {
        return null;
    }

    /** The thing that took its place; null if it stands for itself. */
    public @Nullable UUID getMergedInto() {
        return null;
    }

    void create(@Nullable String externalId, Instant now) {
        this.externalId = externalId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void touch(Instant now) {
        this.updatedAt = now;
    }

    /** Puts it away. */
    protected void archive(Instant now) {
        this.archivedAt = now;
        this.updatedAt = now;
    }

    void restore(Instant now) {
        this.archivedAt = null;
        this.updatedAt = now;
    }
}
