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
        SelectionRule failedRule,

        @Schema(
                description =
                        "What stands in its way: the name of the exclusion rule, the placement that its own yields to, the slug of the campaign that it conflicts with or that is shown instead. Null where the rule says it all.",
                examples = "banner",
                required = true,
                nullable = true,
                maxLength = 200)
        @Nullable
        String because) {

    static Explanation passed(LiveCampaign campaign, SelectionOutcome outcome) {
        return new Explanation(campaign.slug(), campaign.placement(), outcome, null, null);
    }

    static Explanation outranked(LiveCampaign campaign, LiveCampaign before) {
        return new Explanation(campaign.slug(), campaign.placement(), SelectionOutcome.outranked, null, before.slug());
    }

    static Explanation failed(Candidate candidate, SelectionRule rule, Arrangement view) {
        LiveCampaign campaign = candidate.campaign();
        SelectionOutcome outcome =
                rule == SelectionRule.holdback ? SelectionOutcome.heldBack : SelectionOutcome.ruledOut;
        return new Explanation(campaign.slug(), campaign.placement(), outcome, rule, because(candidate, rule, view));
    }

    private static @Nullable String because(Candidate candidate, SelectionRule rule, Arrangement view) {
        return switch (rule) {
            case exclusionRule -> {
                ExclusionRule excluding = candidate.placement().excluding(view.page, view.now);
                yield excluding == null ? null : excluding.name();
            }
            case yieldsTo -> {
                Placement before = view.yieldedTo(candidate.placement());
                yield before == null ? null : before.name();
            }
            case conflict -> {
                LiveCampaign other = view.conflicting(candidate.campaign());
                yield other == null ? null : other.slug();
            }
            default -> null;
        };
    }
}
