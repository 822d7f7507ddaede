package press.masthead.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialView;

/** A campaign, as campaigners see it. */
@Schema(description = "A campaign, as campaigners see it.")
public record CampaignView(
        UUID id,
        int version,
        @Schema(maxLength = 200) @Nullable String externalId,
        @Schema(maxLength = 200) String slug,

        @Schema(description = "What the newsroom calls it. Readers do not see it.", maxLength = 200)
        String name,

        CampaignStatus status,

        @Schema(description = "What can be done with it now.", maxItems = 4)
        List<CampaignAction> allowedTransitions,

        Placement placement,

        @Schema(minimum = "-1000", maximum = "1000", format = "int32")
        int priority,

        @Nullable Instant startsAt,
        @Nullable Instant endsAt,

        @Schema(description = "Sections and tags are named by their ids.")
        Audience audience,

        @Nullable FrequencyCap frequencyCap,
        @Nullable Dismissal dismissal,
        @Nullable Goal goal,
        boolean sensitive,

        @Schema(description = "A page shows at most one campaign of a group.", maxLength = 100) @Nullable
        String conflictGroup,

        @Schema(description = "In which locale its messages are written; null: in the newsroom's.", maxLength = 35)
        @Nullable
        String locale,

        @Schema(maxItems = 20) List<Variant> variants,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "When it was put away; null if it is in use.") @Nullable
        Instant archivedAt)
        implements EditorialView {

    static CampaignView of(Campaign campaign, Instant now) {
        SaveCampaign content = campaign.getContent();
        CampaignStatus status = campaign.statusAt(now);
        return new CampaignView(
                campaign.getId(),
                campaign.getVersion(),
                campaign.getExternalId(),
                campaign.getSlug(),
                campaign.getLabel(),
                status,
                status.allowedActions(),
                content.placement(),
                content.priority(),
                content.startsAt(),
                content.endsAt(),
                content.audience(),
                content.frequencyCap(),
                content.dismissal(),
                content.goal(),
                content.sensitive(),
                content.conflictGroup(),
                content.locale(),
                content.variants(),
                campaign.getCreatedAt(),
                campaign.getUpdatedAt(),
                campaign.getArchivedAt());
    }
}
