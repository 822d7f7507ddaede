package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyFormat;

/**
 * The body of an article, in the format asked for.
 *
 * @param text for html, markdown and text
 * @param blocks for blocks
 * @param photos for all but text: every photo that they name, once, with its credit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The body of an article, in the format asked for: blocks, or a text.")
public record PublishedBody(
        BodyFormat format,

        @Schema(description = "For html, markdown and text.") @Nullable
        String text,

        @Schema(description = "For blocks.", maxItems = 2000) @Nullable
        List<Block> blocks,

        @Schema(
                description = "For all but text: every photo that the body names, once, with its credit.",
                maxItems = 2000)
        @Nullable
        List<PublishedPhoto> photos) {}
