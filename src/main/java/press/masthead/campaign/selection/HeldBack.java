package press.masthead.campaign.selection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.campaign.Placement;

/** A message that this visitor would have been shown, were the visitor not one of those who are shown nothing. */
@Schema(
        name = "HeldBackMessage",
        description =
                "A message that this visitor would have been shown, were the visitor not one of those who are shown nothing, so that the effect of asking can be measured. The frontend reports it as an impression of the variant holdback.")
public record HeldBack(
        @Schema(description = "The placement that stays empty.", examples = "epic", required = true)
        Placement placement,

        @Schema(description = "The campaign it would have shown.", required = true)
        CampaignReference campaign) {}
