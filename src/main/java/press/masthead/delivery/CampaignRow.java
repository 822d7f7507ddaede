package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.cache.Tags;
import press.masthead.campaign.Goal;
import press.masthead.campaign.Placement;
import press.masthead.campaign.SaveCampaign;
import press.masthead.campaign.Variant;
import press.masthead.campaign.selection.EffectiveWeights;

/** A row of the view of campaigns that are shown now. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@Table(name = "campaign")
class CampaignRow implements SluggedRow, Shown {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Id
    private UUID id = new UUID(0, 0);

    private String slug = "";

    @Enumerated(EnumType.STRING)
    private Placement placement = Placement.banner;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "begins_at")
    private Instant beginsAt = Instant.EPOCH;

    @JdbcType(PostgreSQLJsonPGObjectJsonType.class)
    private @Nullable SaveCampaign content;

    /** Those that follow results; null where the campaigner's own hold. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Integer> weights;

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public String getSlug() {
        return slug;
    }

    Placement getPlacement() {
        return placement;
    }

    @Nullable
    Instant getStartsAt() {
        return startsAt;
    }

    @Nullable
    Instant getEndsAt() {
        return endsAt;
    }

    /** When it starts; the beginning of time if it waits for nothing. */
    Instant getBeginsAt() {
        return beginsAt;
    }

    @Nullable
    Goal getGoal() {
        return content().goal();
    }

    /** In the order in which the campaigner wrote them, with the weights that hold. */
    List<Variant> variants() {
        return EffectiveWeights.apply(content().variants(), weights);
    }

    SaveCampaign content() {
        return Objects.requireNonNull(content);
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("campaign", id), Tags.all("campaign"));
    }

    /** What readers give tells nobody; goals follow it this fast. */
    @Override
    public Duration longest() {
        return LONGEST;
    }
}
