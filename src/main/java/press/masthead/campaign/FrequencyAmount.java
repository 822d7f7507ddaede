package press.masthead.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One amount in one currency for each frequency, in minor units, such as the least that is accepted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One amount in one currency for each frequency, in minor units (cents).")
public record FrequencyAmount(
        @Schema(description = "For a single contribution.", examples = "200", nullable = true, minimum = "1") @Nullable
        Long once,

        @Schema(description = "For each month.", examples = "200", nullable = true, minimum = "1") @Nullable
        Long monthly,

        @Schema(description = "For each year.", examples = "2400", nullable = true, minimum = "1") @Nullable
        Long annual) {

    /** The amount for this frequency; null when nothing was said. */
    public @Nullable Long of(Frequency frequency) {
        return switch (frequency) {
            case once -> once;
            case monthly -> monthly;
            case annual -> annual;
        };
    }
}
