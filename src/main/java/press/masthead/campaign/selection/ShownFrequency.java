package press.masthead.campaign.selection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
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
        long minimum,

        @Schema(
                description = "The most that is accepted, in minor units (cents); null for no limit.",
                examples = "1000000",
                required = true,
                nullable = true,
                minimum = "1")
        @Nullable
        Long maximum,

        @Schema(
                description = "The amount that is chosen at first, in minor units (cents); null when none is.",
                examples = "2500",
                required = true,
                nullable = true,
                minimum = "1")
        @Nullable
        Long defaultAmount,

        @Schema(
                description = "What a supporter gets in return.",
                examples = "[\"A letter from the editor\"]",
                required = true,
                maxItems = 10)
        List<String> benefits) {}
