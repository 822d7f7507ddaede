package press.masthead.delivery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that something else refers to, as the public sees it there. */
@Schema(description = "Something that this refers to.")
public record NamedReference(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name) {}
