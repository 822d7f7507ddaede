package press.masthead.article.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field that differs between two revisions.
 *
 * @param segments word by word, for a field that is a text
 */
@Schema(description = "A field that differs between two revisions.")
public record FieldChange(
        @Schema(maxLength = 100, examples = "headline") String field,

        @Schema(description = "What it was in the first.") @Nullable
        Object from,

        @Schema(description = "What it is in the second.") @Nullable
        Object to,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Word by word; only for texts.", maxItems = 100000)
        @Nullable
        List<TextSegment> segments) {}
