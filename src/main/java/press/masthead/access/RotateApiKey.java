package press.masthead.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an admin sends to give an API key a new secret. */
@Schema(description = "How an API key gets a new secret.")
record RotateApiKey(
        @Min(value = 0, message = "Former secrets stay valid for 0 hours or more.")
        @Max(value = 168, message = "Former secrets stay valid for at most 168 hours, which is a week.")
        @Schema(
                description = "For how many hours former secrets stay valid. 0 ends them at once. By default 24.",
                minimum = "0",
                maximum = "168",
                defaultValue = "24",
                examples = "24")
        @Nullable
        Integer overlapHours) {

    private static final int DAY = 24;

    /** The default made plain. */
    RotateApiKey {
        overlapHours = overlapHours == null ? DAY : overlapHours;
    }

    static RotateApiKey byDefault() {
        return new RotateApiKey(null);
    }
}
