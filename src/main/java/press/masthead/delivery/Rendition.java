package press.masthead.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One size in which a photo is served. */
@Schema(description = "One size in which a photo is served.")
public record Rendition(
        @Schema(maxLength = 2000, format = "uri") String url,
        @Schema(format = "int32") int width,
        @Schema(format = "int32") int height) {}
