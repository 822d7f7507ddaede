package press.masthead.article.body;

import java.util.Arrays;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;

/**
 * A text that is read as HTML, and the lines that its editor knows.
 *
 * @param html itself, or what its Markdown came to
 * @param starts where the parts begin in the HTML, in ascending order, those within others too; none when it is itself HTML
 * @param lines in which the same parts of the Markdown begin
 */
record SourceText(String html, int[] starts, int[] lines) {

    static SourceText html(String text) {
        return new SourceText(text, new int[0], new int[0]);
    }

    /** The line of the text, from 1, in which this begins; 0 for what is not written in it. */
    int line(Node node) {
        var range = node.sourceRange();
        if (!range.isTracked() || range.isImplicit()) {
            return 0;
        }
        if (starts.length == 0) {
            return range.start().lineNumber();
        }
        int found = Arrays.binarySearch(starts, range.startPos());
        int part = found >= 0 ? found : -found - 2;
        return part < 0 ? 0 : lines[part];
    }

    /** Whether a comment goes on to the end of the text because it has none of its own. */
    boolean isLeftOpen(Comment comment) {
        var range = comment.sourceRange();
        String written = html.substring(range.startPos(), range.endPos());
        return !written.endsWith(">") || (written.startsWith("<!--") && !written.matches("(?s).*--!?>"));
    }
}
