package press.masthead.article.body;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One cell of a table: a text with marks and links, like that of a paragraph.
 *
 * @param markDefs the links of its text
 * @param children its text, in runs that carry the same marks
 */
@Schema(description = "One cell of a table: a text with marks and links, like that of a paragraph.")
public record TableCell(
        @Schema(description = "The links of its text.", maxItems = Limits.LINKS)
        List<LinkDef> markDefs,

        @Schema(description = "Its text, in runs that carry the same marks.", maxItems = Limits.SPANS)
        List<Span> children) {

    public TableCell {
        markDefs = Lists.frozen(markDefs);
        children = Lists.frozen(children);
    }
}
