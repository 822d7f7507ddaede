package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcType;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;
import press.masthead.campaign.SaveCampaign;
import press.masthead.campaign.selection.LiveCampaign;

/** A row of the view of campaigns that are shown now. */
@Entity
@Immutable
@Table(name = "campaign")
class CampaignRow {

    @Id
    UUID id = new UUID(0, 0);

    String slug = "";

    @Enumerated(EnumType.STRING)
    Placement placement = Placement.banner;

    int priority;

    @Column(name = "starts_at")
    @Nullable
    Instant startsAt;

    @Column(name = "ends_at")
    @Nullable
    Instant endsAt;

    /** When it starts; the beginning of time if it waits for nothing. */
    @Column(name = "begins_at")
    Instant beginsAt = Instant.EPOCH;

    @JdbcType(PostgreSQLJsonPGObjectJsonType.class)
    @Nullable
    SaveCampaign content;

    /** It as selection needs it. */
    LiveCampaign live() {
        SaveCampaign campaign = content();
        return new LiveCampaign(
                id,
                slug,
                placement,
                priority,
                startsAt,
                endsAt,
                campaign.sensitive(),
                LiveAudiences.of(campaign.audience()),
                campaign.frequencyCap(),
                campaign.dismissal(),
                campaign.goal(),
                campaign.variants());
    }

    SaveCampaign content() {
        return Objects.requireNonNull(content);
    }
}
