package press.masthead.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;
import press.masthead.campaign.selection.ShownGoal;

/** A campaign that is shown now, as far as anyone may know it. Whom it speaks to is the newsroom's business. */
@Schema(description = "A campaign that is shown now, as far as anyone may know it.")
public record PublishedCampaign(
        UUID id,
        @Schema(examples = "undesirable", maxLength = 200) String slug,
        Placement placement,

        @Schema(description = "The first moment it is shown; null if it waited for nothing.") @Nullable
        Instant startsAt,

        @Schema(description = "The first moment it is no longer shown; null if it has no end.") @Nullable
        Instant endsAt,

        @Schema(description = "How far it is from its goal; null if it has none.") @Nullable
        ShownGoal goal) {

    static PublishedCampaign of(CampaignRow row, @Nullable ShownGoal goal) {
        return new PublishedCampaign(
                row.getId(), row.getSlug(), row.getPlacement(), row.getStartsAt(), row.getEndsAt(), goal);
    }
}
