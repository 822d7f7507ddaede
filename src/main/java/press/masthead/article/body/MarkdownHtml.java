package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes a tree of Markdown as HTML, and notes from which line each part of it came. */
final class MarkdownHtml {

    private final StringBuilder html = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    private MarkdownHtml() {}

    static SourceText write(Node document) {
        MarkdownHtml written = new MarkdownHtml();
        HtmlRenderer.builder()
                .extensions(MarkdownReader.EXTENSIONS)
                .nodeRendererFactory(written::noting)
                .build()
                .render(document, written.html);
        return new SourceText(written.html.toString(), ints(written.starts), ints(written.lines));
    }

    private CoreHtmlNodeRenderer noting(HtmlNodeRendererContext context) {
        return new CoreHtmlNodeRenderer(context) {
            @Override
            public void render(Node node) {
                note(node);
                super.render(node);
            }
        };
    }

    private void note(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int line = spans.get(0).getLineIndex() + 1;
        note(html.length(), line);
        if (node instanceof HtmlBlock block) {
            // It is written as it is, so that its lines are those of the HTML.
            String literal = block.getLiteral();
            for (int end = literal.indexOf('\n'); end >= 0; end = literal.indexOf('\n', end + 1)) {
                note(html.length() + end + 1, ++line);
            }
        }
    }

    private void note(int start, int line) {
        starts.add(start);
        lines.add(line);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
