package press.masthead.article.workflow;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id of a key or of a person, with its kind before it
 * @param name as it was then
 */
@Schema(description = "Who did something, by the name they had then.")
public record ActorView(
        @Schema(maxLength = 500, examples = "key:01930000-0000-7000-8000-000000000009")
        String id,

        @Schema(maxLength = 500) @Nullable String name) {

    /** Null if nobody is known to have done it. */
    public static @Nullable ActorView of(@Nullable String id, @Nullable String name) {
        return id == null ? null : new ActorView(id, name);
    }
}
