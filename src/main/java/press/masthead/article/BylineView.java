package press.masthead.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.Reference;

/** One entry of a byline, as editors see it. */
@Schema(description = "One entry of a byline: an author with a role, or a free text.")
public record BylineView(
        @Nullable BylineRole role,
        @Nullable Reference author,
        @Schema(maxLength = 200) @Nullable String text) {}
