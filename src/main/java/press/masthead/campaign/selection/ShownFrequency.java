package press.masthead.campaign.selection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.campaign.Frequency;

/** What a reader can give at one frequency, in the currency of the choices. */
@Schema(description = "What a reader can give at one frequency, in the currency of the choices.")
public record ShownFrequency(
        @Schema(description = "How often.", examples = "once", required = true)
        Frequency frequency,

        @Schema(
                description = "The amounts to choose from, in minor units (cents), ascending.",
                examples = "[1000, 2500, 5000]",
                required = true,
                minItems = 1,
                maxItems = 12)
        List<Long> amounts,

        @Schema(
                description = "The least that is accepted, in minor units (cents).",
                examples = "200",
                required = true,
                minimum = "1")
        long minimum) {}
