package press.masthead.photo;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/** A span of time in which a picture may not be used. */
@Schema(description = "A span of time in which a picture may not be used. It has a beginning, an end, or both.")
public record RightsBan(
        @Schema(description = "When it begins; by default it always has.", examples = "2018-01-01T00:00:00Z") @Nullable
        Instant from,

        @Schema(description = "When it has ended; by default it never does.", examples = "2018-02-01T00:00:00Z")
        @Nullable
        Instant until,

        @Multiline
        @Size(max = 500, message = "A reason has at most 500 characters.")
        @Schema(description = "Why, for editors.", examples = "Sold to another paper for that month")
        @Nullable
        String reason) {

    boolean holds(Instant time) {
        return new RightsWindow(from, until).holds(time);
    }
}
