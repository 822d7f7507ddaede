package press.masthead.photo;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A span of time in which a picture may be used. */
@Schema(description = "A span of time in which a picture may be used. It has a beginning, an end, or both.")
public record RightsWindow(
        @Schema(description = "When it begins; by default it always has.", examples = "2017-11-20T00:00:00Z") @Nullable
        Instant from,

        @Schema(description = "When it has ended; by default it never does.", examples = "2018-11-20T00:00:00Z")
        @Nullable
        Instant until) {

    boolean holds(Instant time) {
        return (from == null || !time.isBefore(from)) && (until == null || time.isBefore(until));
    }
}
