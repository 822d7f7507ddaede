package press.masthead.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyFormat;

/** The body of an article, as editors see it. */
@Schema(description = "The body of an article, as it is stored.")
public record BodyView(
        BodyFormat format, @Schema(maxItems = 2000) List<Block> blocks) {}
