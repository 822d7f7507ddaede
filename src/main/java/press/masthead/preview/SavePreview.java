package press.masthead.preview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What editors send to make a link to a preview. */
@Schema(description = "A link to a preview to be made.")
record SavePreview(
        @Min(value = 1, message = "The first revision is 1.")
        @Schema(
                description =
                        "The number of the revision to be shown. By default the latest, and what is saved later is not shown.",
                minimum = "1",
                examples = "1")
        @Nullable
        Integer revision,

        @Schema(
                description = "Until when it is open, at most for 30 days. Instead of validForHours.",
                examples = "2030-01-01T00:00:00Z")
        @Nullable
        Instant expiresAt,

        @Min(value = 1, message = "A link is open for an hour at least.")
        @Max(value = 720, message = "A link is open for at most 720 hours, which is 30 days.")
        @Schema(
                description = "For how many hours it is open. By default 72, if expiresAt is left out.",
                minimum = "1",
                maximum = "720",
                examples = "72")
        @Nullable
        Integer validForHours) {

    static final SavePreview BY_DEFAULT = new SavePreview(null, null, null);
}
