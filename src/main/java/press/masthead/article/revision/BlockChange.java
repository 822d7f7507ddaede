package press.masthead.article.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;

/**
 * A block of the body that differs between two revisions.
 *
 * @param from how it was in the first; null if it was not there
 * @param to how it is in the second; null if it is not there
 * @param segments its text word by word; empty for one without text, and for one that was moved
 */
@Schema(description = "A block of the body that differs between two revisions.")
public record BlockChange(
        @Schema(description = "The _key of the block.", maxLength = 200)
        String key,

        BlockChangeKind change,

        @Schema(description = "How it was in the first.") @Nullable
        Block from,

        @Schema(description = "How it is in the second.") @Nullable
        Block to,

        @Schema(description = "Its text, word by word.", maxItems = 100000)
        List<TextSegment> segments) {}
