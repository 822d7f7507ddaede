package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.BylineRole;

/** One entry of a byline: an author with a role, or a free text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One entry of a byline: an author with a role, or a free text.")
public record BylineEntry(
        @Nullable BylineRole role,
        @Nullable BylineAuthor author,
        @Schema(maxLength = 200) @Nullable String text) {}
