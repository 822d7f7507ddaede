package press.masthead.campaign.selection;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which campaign a message belongs to. */
@Schema(description = "Which campaign a message belongs to.")
public record CampaignReference(
        @Schema(description = "Its id.", required = true) UUID id,

        @Schema(description = "Its name in addresses.", examples = "undesirable", required = true, maxLength = 200)
        String slug) {

    static CampaignReference to(LiveCampaign campaign) {
        return new CampaignReference(campaign.id(), campaign.slug());
    }
}
