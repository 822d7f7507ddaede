package press.masthead.campaign.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one variant did: altogether, or on one day, in one country or at one place. */
@Schema(description = "What one variant did: altogether, or on one day, in one country or at one place.")
public record ReportRow(
        @Schema(
                description = "The day, country or placement; null for all together. Empty where it is not known.",
                maxLength = 100,
                examples = "2026-11-28")
        @Nullable
        String key,

        @Schema(
                description =
                        "The name of the variant; holdback for visitors who were shown nothing, empty where it is not known.",
                maxLength = 100,
                examples = "control")
        String variant,

        @Schema(format = "int64", minimum = "0") long impressions,

        @Schema(description = "Estimated; null where it is not known.", format = "int64", minimum = "0") @Nullable
        Long visitors,

        @Schema(format = "int64", minimum = "0") long clicks,

        @Schema(description = "Clicks for each impression, with Wilson's interval.")
        Estimate clickRate,

        @Schema(
                description = "How many payments, without those that were given back wholly.",
                format = "int64",
                minimum = "0")
        long contributions,

        @Schema(
                description = "How many of them are in a currency without a rate, and not in the value.",
                format = "int64",
                minimum = "0")
        long unconverted,

        @Schema(
                description = "What they are worth, less what was given back, in minor units of the report's currency.",
                format = "int64",
                minimum = "0")
        long value,

        @Schema(
                description =
                        "The value of 1,000 impressions, in minor units, with the interval of the Bayesian bootstrap, from 100 impressions and 5 contributions on.")
        Estimate valuePerThousand,

        @Schema(
                description =
                        "The probability that no other variant is worth more; null for a part, for what is no variant of the campaign, for an only one, and where there is too little to compare: fewer than 100 impressions, or fewer than would bring 5 contributions if all variants were worth the same.",
                format = "double",
                minimum = "0",
                maximum = "1")
        @Nullable
        Double probabilityOfBest) {

    ReportRow withProbability(double probability) {
        return new ReportRow(
                key,
                variant,
                impressions,
                visitors,
                clicks,
                clickRate,
                contributions,
                unconverted,
                value,
                valuePerThousand,
                Rounded.of(probability));
    }
}
