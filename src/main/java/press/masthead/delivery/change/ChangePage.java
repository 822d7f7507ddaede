package press.masthead.delivery.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some changes, and where to go on. */
@Schema(description = "Some changes, and where to go on.")
record ChangePage(
        @Schema(maxItems = 100) List<ContentChange> data,

        @Schema(description = "The value of since for what comes next.", maxLength = 4000)
        String next,

        @Schema(description = "Whether there is more to be had at once.")
        boolean more) {}
