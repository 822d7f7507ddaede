package press.masthead.delivery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An author in a byline. */
@Schema(description = "An author in a byline.")
public record BylineAuthor(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 200) @Nullable String jobTitle) {}
