package press.masthead.campaign.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.masthead.campaign.Placement;

/** What holds for all campaigns of a placement. There are always as many as placements. */
@Entity
@Table(name = "placement_settings")
public class PlacementSettings {

    @Id
    private String placement = "";

    /** What the audit log and events know it by. */
    private UUID id = new UUID(0, 0);

    @Version
    private int version = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    private SavePlacementSettings content = SavePlacementSettings.DEFAULTS;

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    protected PlacementSettings() {}

    public Placement getPlacement() {
        return Placement.valueOf(placement);
    }

    String getName() {
        return placement;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** As a campaigner would send it, with ids for sections, tags and articles. */
    public SavePlacementSettings getContent() {
        return content;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    void replace(SavePlacementSettings content, Instant now) {
        this.content = content;
        this.updatedAt = now;
    }
}
