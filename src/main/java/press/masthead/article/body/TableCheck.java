package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;

/** Holds a table against the limits. */
final class TableCheck {

    private final Complaints complaints;
    private final SpanCheck spans;

    TableCheck(Complaints complaints, SpanCheck spans) {
        this.complaints = complaints;
        this.spans = spans;
    }

    /** The rows as they will be kept. */
    List<TableRow> rows(String place, TableBlock table) {
        String at = place + "/rows";
        int size = table.rows().size();
        if (size == 0) {
            complaints.required(at, "A table needs a row at least.");
        } else if (size > Limits.TABLE_ROWS) {
            complaints.tooMany(at, "A table has %s rows", Limits.TABLE_ROWS, size);
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            TableRow row = table.rows().get(i);
            if (row == null) {
                complaints.required(at + "/" + i, "A row is missing here: null is none.");
            } else {
                rows.add(new TableRow(cells(at + "/" + i, row.cells())));
            }
        }
        return rows;
    }

    private List<TableCell> cells(String place, List<TableCell> cells) {
        String at = place + "/cells";
        if (cells.isEmpty()) {
            complaints.required(at, "A row of a table needs a cell at least.");
        } else if (cells.size() > Limits.TABLE_COLUMNS) {
            complaints.tooMany(at, "A table has %s columns", Limits.TABLE_COLUMNS, cells.size());
            return List.of();
        }
        List<TableCell> checked = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = cells.get(i);
            checked.add(
                    cell == null
                            ? new TableCell(List.of(), List.of())
                            : spans.check(at + "/" + i, cell.markDefs(), cell.children()));
        }
        return checked;
    }
}
