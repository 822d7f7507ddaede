package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;
import press.masthead.json.ReplacedWhole;

/**
 * A body as an editor sends it: a text in Markdown or HTML, or blocks. {@link BodyReader} says what is wrong with it.
 *
 * @param text the Markdown or HTML, of many lines; absent for blocks
 * @param blocks the Portable Text; absent for a text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@ReplacedWhole(naming = "format")
@Schema(description = "A body as an editor sends it: a text in Markdown or HTML, or Portable Text blocks.")
public record SaveBody(
        @Schema(description = "How the body is written: blocks, html or markdown.", required = true)
        @NotNull(message = "A body says how it is written: blocks, html or markdown.")
        BodyFormat format,

        @Schema(
                description = "The Markdown or HTML. A picture is one of the photos, with the address photo:<id>.",
                examples = "After a **surprise visit** ...\n\nRussia entered ...",
                maxLength = Limits.TEXT)
        @Multiline(trimmed = false)
        @Nullable
        String text,

        @Schema(description = "The Portable Text blocks, for the format blocks.", maxItems = Limits.BLOCKS) @Nullable
        List<Block> blocks) {

    /** Where something of a block stands in what was sent: in the text, when no blocks were sent. */
    public String pointerTo(String blockPointer) {
        return format == BodyFormat.blocks ? blockPointer : "/text";
    }
}
