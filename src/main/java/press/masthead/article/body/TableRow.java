package press.masthead.article.body;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One row of a table.
 *
 * @param cells from the first column to the last
 */
@Schema(description = "One row of a table.")
public record TableRow(
        @Schema(
                description = "The cells, from the first column to the last.",
                required = true,
                maxItems = Limits.TABLE_COLUMNS)
        List<TableCell> cells) {

    public TableRow {
        cells = Lists.frozen(cells);
    }
}
