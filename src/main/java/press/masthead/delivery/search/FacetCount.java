package press.masthead.delivery.search;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the articles refer to this. */
@Schema(description = "How many of the articles refer to this.")
record FacetCount(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,

        @Schema(minimum = "1", maximum = "300", format = "int32")
        int count) {}
