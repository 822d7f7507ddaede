package press.masthead.media;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.image.rendition.RenditionFormat;

/** One size and format in which a photo is served. */
@Schema(description = "One size and format in which a photo is served.")
public record Rendition(
        @Schema(maxLength = 40) String name,

        @Schema(
                description = "It changes when the picture does, so that what is behind it can be kept for ever.",
                maxLength = 2000,
                format = "uri")
        String url,

        @Schema(format = "int32") int width,
        @Schema(format = "int32") int height,

        @Schema(description = "What it was cut to, around the focal point; null if it was not cut.", maxLength = 9)
        @Nullable
        String ratio,

        RenditionFormat format,

        @Schema(description = "The line to be shown with it, which is written into it too.", maxLength = 1000) @Nullable
        String creditLine) {}
