package press.masthead.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much a campaign is to bring in, and how much has come in so far. */
@Schema(name = "CampaignGoal", description = "How much a campaign is to bring in, and how much has come in so far.")
public record Goal(
        @Schema(
                description = "How much, in minor units (cents).",
                examples = "1000000",
                required = true,
                minimum = "1",
                maximum = "1000000000000")
        @NotNull(message = "A goal needs an amount.")
        @Positive(message = "The amount of a goal is above 0.")
        @Max(value = Goal.MOST, message = "The amount of a goal is at most 1,000,000,000,000 minor units.")
        Long amount,

        @Schema(
                description = "ISO 4217. Left out: the newsroom's own currency, fixed when the campaign is saved.",
                examples = "USD",
                nullable = true,
                maxLength = 3)
        @Nullable
        String currency,

        @Schema(description = "In what time.", examples = "month", defaultValue = "month")
        GoalPeriod period,

        @Schema(
                description = "What the newsroom says has come in so far, in minor units (cents).",
                examples = "0",
                defaultValue = "0",
                minimum = "0",
                maximum = "1000000000000")
        @PositiveOrZero(message = "What has come in can't be below 0.")
        @Max(value = Goal.MOST, message = "What has come in is at most 1,000,000,000,000 minor units.")
        Long raised) {

    static final long MOST = 1_000_000_000_000L;

    public Goal {
        period = period == null ? GoalPeriod.month : period;
        raised = raised == null ? 0L : raised;
    }

    /** The same goal, in this currency if it had none. */
    public Goal orIn(String currency) {
        return this.currency == null ? new Goal(amount, currency, period, raised) : this;
    }
}
