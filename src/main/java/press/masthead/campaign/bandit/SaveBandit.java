package press.masthead.campaign.bandit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a campaigner sends to let a campaign's weights follow results. */
@Schema(description = "How the weights of a campaign's variants follow results.")
public record SaveBandit(
        @NotNull(message = "A bandit needs a method: epsilonGreedy or thompson.")
        BanditMethod method,

        @DecimalMin(value = "0", message = "A floor can't be below 0.")
        @DecimalMax(value = "0.5", message = "A floor is at most 0.5.")
        @Schema(
                description = "The share of the visitors that each variant keeps, whatever its results.",
                defaultValue = "0.05",
                minimum = "0",
                maximum = "0.5",
                format = "double")
        Double floor,

        @DecimalMin(value = "0", message = "An epsilon can't be below 0.")
        @DecimalMax(value = "1", message = "An epsilon is at most 1.")
        @Schema(
                description =
                        "With epsilonGreedy only: the share of the visitors who are shown any variant; by default 0.1.",
                minimum = "0",
                maximum = "1",
                format = "double")
        @Nullable
        Double epsilon,

        @Min(value = 1, message = "A cap is above 0.")
        @Max(value = 100_000_000_000L, message = "A cap is at most 100,000,000,000 minor units.")
        @Schema(
                description =
                        "No contribution counts for more than this, in minor units of the newsroom's currency, so that one large one decides nothing.",
                defaultValue = "25000",
                minimum = "1",
                maximum = "100000000000",
                format = "int64")
        Long cap,

        @Min(value = 1, message = "Results are of at least 1 day.")
        @Max(value = 365, message = "Results are of at most 365 days.")
        @Schema(description = "Results of so many days count.", defaultValue = "30", minimum = "1", maximum = "365")
        Integer days) {

    private static final double FLOOR = 0.05;
    private static final double EPSILON = 0.1;
    private static final long CAP = 25_000;
    private static final int DAYS = 30;

    public SaveBandit {
        floor = floor == null ? Double.valueOf(FLOOR) : floor;
        cap = cap == null ? Long.valueOf(CAP) : cap;
        days = days == null ? Integer.valueOf(DAYS) : days;
        epsilon = epsilon == null && method == BanditMethod.epsilonGreedy ? Double.valueOf(EPSILON) : epsilon;
    }
}
