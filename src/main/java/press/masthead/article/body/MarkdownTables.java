package press.masthead.article.body;

import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes a table into a tree of Markdown: one with names of columns, and rows of one length. */
final class MarkdownTables {

    private MarkdownTables() {}

    static Node write(TableBlock table) {
        Node written = new org.commonmark.ext.gfm.tables.TableBlock();
        Node head = new TableHead();
        Node body = new TableBody();
        written.appendChild(head);
        for (TableRow row : table.rows()) {
            Node tr = new org.commonmark.ext.gfm.tables.TableRow();
            for (TableCell each : row.cells()) {
                var cell = new org.commonmark.ext.gfm.tables.TableCell();
                cell.setHeader(head.getFirstChild() == null);
                tr.appendChild(MarkdownSpans.append(cell, each, false, true));
            }
            (head.getFirstChild() == null ? head : body).appendChild(tr);
        }
        if (body.getFirstChild() != null) {
            written.appendChild(body);
        }
        return written;
    }
}
