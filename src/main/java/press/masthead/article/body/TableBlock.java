package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * A table of text, without merged cells.
 *
 * @param key what tells this block from its neighbours through edits; made from its content when it is not given
 * @param headerRow whether the first row names the columns
 * @param rows from top to bottom
 */
@Schema(
        description = "A table of text.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = TableBlock.TYPE,
                        description = "The kind of block."),
        requiredProperties = "_type")
public record TableBlock(
        @JsonProperty("_key")
        @Schema(
                description = "What tells this block from its neighbours; made from its content when it is not given.",
                maxLength = Limits.KEY)
        @Nullable
        String key,

        @Schema(description = "Whether the first row names the columns.", defaultValue = "false")
        boolean headerRow,

        @Schema(
                description = "The rows, from top to bottom.",
                required = true,
                minItems = 1,
                maxItems = Limits.TABLE_ROWS)
        List<TableRow> rows)
        implements Block {

    static final String TYPE = "table";

    public TableBlock {
        rows = Lists.frozen(rows);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public TableBlock withKey(String key) {
        return new TableBlock(key, headerRow, rows);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }
}
