package press.masthead.campaign.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What asking brought, compared with visitors who were shown nothing. */
@Schema(description = "What asking brought, compared with visitors who were shown nothing.")
public record HoldbackComparison(
        @Schema(description = "How often nothing was shown.", format = "int64", minimum = "0")
        long impressions,

        @Schema(
                description =
                        "What 1,000 impressions of all variants are worth more than 1,000 times nothing, in minor units.")
        Estimate difference,

        @Schema(
                description =
                        "Whether the interval of the difference leaves 0 out; false where too little is known to tell.")
        boolean certain) {}
