package press.masthead.campaign.selection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Goal;
import press.masthead.campaign.GoalPeriod;

/** How far a campaign is from its goal. */
@Schema(description = "How far a campaign is from its goal.")
public record ShownGoal(
        @Schema(
                description = "How much it is to bring in, in minor units (cents).",
                examples = "1000000",
                required = true)
        long amount,

        @Schema(description = "ISO 4217.", examples = "USD", required = true, maxLength = 3)
        String currency,

        @Schema(description = "In what time.", examples = "month", required = true)
        GoalPeriod period,

        @Schema(description = "How much has come in, in minor units (cents).", examples = "0", required = true)
        long raised,

        @Schema(
                description = "How much is missing, in minor units (cents). Never below 0.",
                examples = "1000000",
                required = true,
                minimum = "0")
        long remaining) {

    /** The goal as it is shown; null for none. */
    public static @Nullable ShownGoal of(@Nullable Goal goal, String newsroomCurrency) {
        if (goal == null) {
            return null;
        }
        String currency = goal.currency() == null ? newsroomCurrency : goal.currency();
        long remaining = Math.max(0, goal.amount() - goal.raised());
        return new ShownGoal(goal.amount(), currency, goal.period(), goal.raised(), remaining);
    }
}
