package press.masthead.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a supporter gets in return, by frequency. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What a supporter gets in return, by frequency.")
public record FrequencyBenefits(
        @Schema(description = "For a single contribution.", examples = "[\"Our thanks\"]", maxItems = 10)
        @Size(max = 10, message = "There are at most 10 benefits.")
        List<
                        @NotBlank(message = "A benefit can't be empty.")
                        @Size(max = 200, message = "A benefit has at most 200 characters.") String>
                once,

        @Schema(description = "For giving each month.", examples = "[\"The weekly newsletter\"]", maxItems = 10)
        @Size(max = 10, message = "There are at most 10 benefits.")
        List<
                        @NotBlank(message = "A benefit can't be empty.")
                        @Size(max = 200, message = "A benefit has at most 200 characters.") String>
                monthly,

        @Schema(description = "For giving each year.", examples = "[\"The weekly newsletter\"]", maxItems = 10)
        @Size(max = 10, message = "There are at most 10 benefits.")
        List<
                        @NotBlank(message = "A benefit can't be empty.")
                        @Size(max = 200, message = "A benefit has at most 200 characters.") String>
                annual) {

    /** Nothing is announced. */
    public static final FrequencyBenefits NONE = new FrequencyBenefits(List.of(), List.of(), List.of());

    public FrequencyBenefits {
        once = once == null ? List.of() : once;
        monthly = monthly == null ? List.of() : monthly;
        annual = annual == null ? List.of() : annual;
    }

    /** These, and of each frequency that has none here, those others. */
    FrequencyBenefits orElse(FrequencyBenefits others) {
        return new FrequencyBenefits(
                once.isEmpty() ? others.once : once,
                monthly.isEmpty() ? others.monthly : monthly,
                annual.isEmpty() ? others.annual : annual);
    }

    /** The benefits of this frequency; empty when there are none. */
    public List<String> of(Frequency frequency) {
        return switch (frequency) {
            case once -> once;
            case monthly -> monthly;
            case annual -> annual;
        };
    }
}
