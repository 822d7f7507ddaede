package press.masthead.photo;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.image.ImageFormat;

/** The file of an uploaded photo, as editors see it. */
@Schema(name = "PhotoFile", description = "The file of an uploaded photo.")
public record PhotoFileView(
        ImageFormat format,

        @Schema(description = "How long it is.", format = "int64")
        long bytes,

        @Schema(description = "As the editor's computer called it.", maxLength = 200) @Nullable
        String name,

        @Schema(description = "The dominant colour.", pattern = "^#[0-9a-f]{6}$") @Nullable
        String color,

        @Schema(description = "A small blurred picture (blurha.sh).", maxLength = 100) @Nullable
        String blurhash) {

    static PhotoFileView of(PhotoFile file) {
        return new PhotoFileView(file.format(), file.bytes(), file.name(), file.color(), file.blurhash());
    }
}
