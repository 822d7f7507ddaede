package press.masthead.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be shown while a photo loads. */
@Schema(description = "What can be shown while a photo loads.")
public record Placeholder(
        @Schema(description = "The dominant colour.", pattern = "^#[0-9a-f]{6}$")
        String color,

        @Schema(description = "A small blurred picture (blurha.sh).", maxLength = 100) @Nullable
        String blurhash) {}
