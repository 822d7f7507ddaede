package press.masthead.campaign.bandit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** That the weights of a campaign changed, from what, and why. It never changes. */
@Entity
@Immutable
@Table(name = "campaign_weights_change")
class WeightsChange {

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Column(name = "campaign_id")
    private UUID campaign = new UUID(0, 0);

    private Instant at = Instant.EPOCH;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<WeighedVariant> variants = List.of();

    private String reason = "";

    protected WeightsChange() {}

    WeightsChange(UUID campaign, Instant at, NewWeights weights) {
        this.campaign = campaign;
        this.at = at;
        this.variants = weights.variants();
        this.reason = weights.reason();
    }

    UUID getId() {
        return id;
    }

    UUID getCampaign() {
        return campaign;
    }

    Instant getAt() {
        return at;
    }

    List<WeighedVariant> getVariants() {
        return List.copyOf(variants);
    }

    String getReason() {
        return reason;
    }
}
