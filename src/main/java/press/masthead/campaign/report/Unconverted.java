package press.masthead.campaign.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that is left out of the values of a report, because no rate of its currency is known. */
@Schema(description = "Money that is left out of the values, because no rate of its currency is known.")
public record Unconverted(
        @Schema(description = "ISO 4217.", maxLength = 3, examples = "GBP")
        String currency,

        @Schema(format = "int64", minimum = "1") long contributions,

        @Schema(description = "In minor units.", format = "int64", minimum = "1")
        long amount) {}
