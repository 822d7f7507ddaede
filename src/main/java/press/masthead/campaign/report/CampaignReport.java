package press.masthead.campaign.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.Reference;

/** How a campaign did in some time. The same numbers are always answered with the same intervals and probabilities. */
@Schema(description = "How a campaign did in some time.")
public record CampaignReport(
        Reference campaign,
        @Schema(description = "The first moment.") Instant from,

        @Schema(description = "The end, which is not in it.")
        Instant to,

        ReportBy by,

        @Schema(description = "Of all values: the newsroom's own (ISO 4217).", maxLength = 3, examples = "USD")
        String currency,

        @Schema(description = "Each variant altogether.", maxItems = 100)
        List<ReportRow> variants,

        @Schema(
                description = "Each variant on each day, in each country or at each place. None by variant.",
                maxItems = 2000)
        List<ReportRow> rows,

        @Schema(description = "Whether there are more rows; those of the most impressions are told.")
        boolean truncated,

        @Schema(description = "Null where weights followed results.") @Nullable
        ShownRatio shownRatio,

        @Schema(description = "Null where nobody was held back.") @Nullable
        HoldbackComparison holdback,

        @Schema(description = "What is left out of the values.", maxItems = 200)
        List<Unconverted> unconverted) {}
