package press.masthead.article.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two revisions of an article. */
@Schema(description = "What differs between two revisions of an article: what became of the first in the second.")
public record RevisionComparison(
        @Schema(description = "The number of the first.", format = "int32")
        int from,

        @Schema(description = "The number of the second.", format = "int32")
        int to,

        @Schema(description = "The fields that differ, apart from the body.", maxItems = 100)
        List<FieldChange> fields,

        @Schema(description = "The blocks of the body that differ.", maxItems = 4000)
        List<BlockChange> body,

        @Schema(
                description =
                        "Whether some texts were too long to be compared word by word: they are told as removed and added.")
        boolean coarse) {}
