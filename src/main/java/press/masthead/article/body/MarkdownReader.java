package press.masthead.article.body;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Turns Markdown into the HTML that {@link HtmlReader} reads. Markdown may hold HTML at any place, and one construct may begin
 * in the one and end in the other; so there is one reader for both, and one set of rules about what a body can hold.
 */
final class MarkdownReader {

    // Paragraphs of very many lines and pictures within pictures cost the parser time that grows with their square.
    private static final int LINES = 10_000;
    private static final int PICTURES = 2_000;
    private static final int DEPTH = 64;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private MarkdownReader() {}

    /** The same in HTML; null after a complaint. */
    static @Nullable String html(String markdown, Complaints complaints) {
        int lines =
                1 + (int) markdown.chars().filter(c -> c == '\n' || c == '\r').count();
        int pictures = pictures(markdown);
        if (lines > LINES) {
            complaints.tooMany("/text", "A body in Markdown has %s lines", LINES, lines);
        }
        if (pictures > PICTURES) {
            complaints.tooMany("/text", "A body in Markdown has %s pictures", PICTURES, pictures);
        }
        return complaints.none() ? RENDERER.render(PARSER.parse(markdown)) : null;
    }

    private static int pictures(String markdown) {
        int count = 0;
        for (int at = markdown.indexOf("!["); at >= 0; at = markdown.indexOf("![", at + 2)) {
            count++;
        }
        return count;
    }
}
