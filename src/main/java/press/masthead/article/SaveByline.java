package press.masthead.article;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of a byline, as editors send it: an author with a role, or a free text. */
@Schema(description = "One entry of a byline: an author with a role, or a free text.")
public record SaveByline(
        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Schema(description = "The author, by id or slug.", examples = "the-moscow-times")
        @Nullable
        String author,

        @Schema(description = "By default author; a free text has none.", defaultValue = "author") @Nullable
        BylineRole role,

        @Size(max = 200, message = "A text has at most 200 characters.")
        @Schema(description = "Instead of an author.", examples = "with agencies")
        @Nullable
        String text) {

    /** The default made plain. */
    public SaveByline {
        role = role == null && author != null ? BylineRole.author : role;
    }
}
