package press.masthead.editorial;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Problem;

/**
 * What came of one operation of a batch.
 *
 * @param status what the operation would have been answered by itself
 */
@Schema(description = "What came of one operation of a batch.")
public record BatchResult(
        @Schema(description = "As if it had been sent by itself.", format = "int32")
        int status,

        @Nullable UUID id,

        @Schema(description = "Its slug; null if it has none.", maxLength = 200) @Nullable
        String slug,

        @Schema(description = "Its version, which is its ETag.", format = "int32") @Nullable
        Integer version,

        @Schema(description = "Why it was refused.") @Nullable
        Problem problem) {}
