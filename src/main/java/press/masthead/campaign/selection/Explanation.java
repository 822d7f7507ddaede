package press.masthead.campaign.selection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;

/** Why a campaign is shown on one page view, or why it is not. */
@Schema(name = "SelectionExplanation", description = "Why a campaign is shown on one page view, or why it is not.")
public record Explanation(
        @Schema(description = "The campaign's slug.", examples = "undesirable", required = true, maxLength = 200)
        String campaign,

        @Schema(description = "Its placement.", examples = "epic", required = true)
        Placement placement,

        @Schema(description = "What became of it.", examples = "ruledOut", required = true)
        SelectionOutcome outcome,

        @Schema(
                description = "The first rule that it failed; null when it failed none.",
                examples = "country",
                required = true,
                nullable = true)
        @Nullable
        SelectionRule failedRule) {

    static Explanation ruledOut(LiveCampaign campaign, SelectionRule failed) {
        return new Explanation(campaign.slug(), campaign.placement(), SelectionOutcome.ruledOut, failed);
    }

    static Explanation passed(LiveCampaign campaign, SelectionOutcome outcome) {
        return new Explanation(campaign.slug(), campaign.placement(), outcome, null);
    }
}
