package press.masthead.campaign.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns all placements off at once, whatever their settings say. There is one. */
@Entity
@Table(name = "placement_switch")
public class PlacementSwitch {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private int version = 1;

    private boolean enabled = true;

    private @Nullable String reason;

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    protected PlacementSwitch() {}

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    void turn(boolean enabled, @Nullable String reason, Instant now) {
        this.enabled = enabled;
        this.reason = reason;
        this.updatedAt = now;
    }
}
