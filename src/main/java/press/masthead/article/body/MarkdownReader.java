package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Turns Markdown into the HTML that {@link HtmlReader} reads. Markdown may hold HTML at any place, and one construct may begin
 * in the one and end in the other; so there is one reader for both, and one set of rules about what a body can hold.
 */
final class MarkdownReader {

    private static final int DEPTH = 64;

    static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private MarkdownReader() {}

    /** The same in HTML; null after a complaint. */
    static @Nullable SourceText html(String markdown, Complaints complaints) {
        MarkdownBounds.check(markdown, complaints);
        return complaints.none() ? render(PARSER.parse(markdown)) : null;
    }

    private static SourceText render(Node document) {
        StringBuilder html = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (Node part = document.getFirstChild(); part != null; part = part.getNext()) {
            List<SourceSpan> spans = part.getSourceSpans();
            starts.add(html.length());
            lines.add(spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + 1);
            RENDERER.render(part, html);
        }
        return new SourceText(html.toString(), ints(starts), ints(lines));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
