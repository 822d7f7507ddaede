package press.masthead.article.workflow;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/** What somebody wants to say about what they do with an article. */
@Schema(description = "What somebody wants to say about what they do. The body can be left out.")
public record TransitionNote(
        @Multiline
        @Size(max = TransitionNote.LONGEST, message = "A note has at most 500 characters.")
        @Schema(examples = "The second paragraph needs a source.")
        @Nullable
        String note) {

    /** The longest note, in characters. */
    public static final int LONGEST = 500;

    /** Nothing is said. */
    public static final TransitionNote NONE = new TransitionNote(null);
}
