package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/**
 * One photo of a gallery.
 *
 * @param photo which one
 * @param altText what it shows, for this use; the photo's own when absent
 * @param caption what is written under it, for this use; the photo's own when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One photo of a gallery.")
public record GalleryPhoto(
        @Schema(description = "Which photo: its id.", required = true)
        UUID photo,

        @Schema(description = "What it shows, for this use; the photo's own when absent.", maxLength = Limits.ALT_TEXT)
        @Multiline
        @Nullable
        String altText,

        @Schema(
                description = "What is written under it, for this use; the photo's own when absent.",
                maxLength = Limits.CAPTION)
        @Multiline
        @Nullable
        String caption) {}
