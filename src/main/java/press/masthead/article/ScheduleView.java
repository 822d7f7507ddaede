package press.masthead.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That readers get a revision, now or at a set time.
 *
 * @param until null if nobody has set an end
 */
@Schema(description = "From when until when readers get a revision.")
public record ScheduleView(
        @Schema(format = "int32") int revision,
        Instant from,
        @Nullable Instant until) {

    static ScheduleView of(Publication publication) {
        return new ScheduleView(publication.getRevision(), publication.getVisibleFrom(), publication.getVisibleUntil());
    }
}
