package press.masthead.campaign.bandit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was known of a variant, and the weight that came of it. */
@Schema(description = "What was known of a variant, and the weight that came of it.")
public record WeighedVariant(
        @Schema(maxLength = 100, examples = "control") String variant,

        @Schema(format = "int64", minimum = "0") long impressions,

        @Schema(
                description = "How many began to give: of a recurring contribution the first payment.",
                format = "int64",
                minimum = "0")
        long contributions,

        @Schema(
                description =
                        "What they are worth in a year, each up to the cap, in minor units of the newsroom's currency: once and annual as they are, monthly twelve times.",
                format = "int64",
                minimum = "0")
        long value,

        @Schema(
                description = "Of 10,000 visitors, how many are shown it.",
                format = "int32",
                minimum = "0",
                maximum = "10000")
        int weight) {}
