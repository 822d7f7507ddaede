package press.masthead.editorial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a batch. */
@Schema(description = "What came of a batch.")
public record BatchAnswer(
        @Schema(format = "int32") int succeeded,
        @Schema(format = "int32") int failed,

        @Schema(description = "One for each operation, in their order.", maxItems = 1000)
        List<BatchResult> results) {}
