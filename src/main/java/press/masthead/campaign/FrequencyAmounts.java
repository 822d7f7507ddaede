package press.masthead.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The amounts that a reader can choose from in one currency, by frequency, in minor units and ascending. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "The amounts to choose from in one currency, by frequency, in minor units (cents) and ascending.")
public record FrequencyAmounts(
        @Schema(description = "For a single contribution.", examples = "[1000, 2500, 5000]", maxItems = 12)
        List<Long> once,

        @Schema(description = "For each month.", examples = "[200, 500, 1000]", maxItems = 12)
        List<Long> monthly,

        @Schema(description = "For each year.", examples = "[2400, 6000, 12000]", maxItems = 12)
        List<Long> annual) {

    public FrequencyAmounts {
        once = once == null ? List.of() : once;
        monthly = monthly == null ? List.of() : monthly;
        annual = annual == null ? List.of() : annual;
    }

    /** The amounts for this frequency; empty when there are none. */
    public List<Long> of(Frequency frequency) {
        return switch (frequency) {
            case once -> once;
            case monthly -> monthly;
            case annual -> annual;
        };
    }
}
