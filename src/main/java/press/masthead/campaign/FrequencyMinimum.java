package press.masthead.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The least that is accepted in one currency, by frequency, in minor units. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "The least that is accepted in one currency, by frequency, in minor units (cents). One that is left out is the smallest of the amounts.")
public record FrequencyMinimum(
        @Schema(description = "For a single contribution.", examples = "200", nullable = true, minimum = "1") @Nullable
        Long once,

        @Schema(description = "For each month.", examples = "200", nullable = true, minimum = "1") @Nullable
        Long monthly,

        @Schema(description = "For each year.", examples = "2400", nullable = true, minimum = "1") @Nullable
        Long annual) {

    /** The least for this frequency; null when nothing was said. */
    public @Nullable Long of(Frequency frequency) {
        return switch (frequency) {
            case once -> once;
            case monthly -> monthly;
            case annual -> annual;
        };
    }
}
