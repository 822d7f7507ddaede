package press.masthead.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reader may close the message, and is left alone for so many days of 24 hours. */
@Schema(description = "A reader may close the message, and is left alone for so many days of 24 hours.")
public record Dismissal(
        @Schema(
                description = "For how many days.",
                examples = "30",
                defaultValue = "30",
                minimum = "1",
                maximum = "3650")
        @Min(value = 1, message = "A closed message stays away for at least 1 day.")
        @Max(value = 3650, message = "A closed message stays away for at most 3,650 days.")
        Integer silenceDays) {

    public Dismissal {
        silenceDays = silenceDays == null ? 30 : silenceDays;
    }
}
