package press.masthead.article.body;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import press.masthead.problem.Faults;

/**
 * Writes a body as Markdown that is read as the same body. Whatever is written is read again before it goes out: what would come
 * back as something else is written more plainly, and as HTML in the end.
 */
public final class BodyMarkdown {

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(MarkdownReader.EXTENSIONS).build();

    private BodyMarkdown() {}

    /** The body in Markdown, in which a photo has the address photo: and its id. */
    public static String write(List<Block> blocks) {
        List<Block> shown = blocks.stream()
                .filter(block -> !(block instanceof TextBlock text) || Flow.visible(SpanCheck.words(text.children())))
                .toList();
        // Nearly every body is written well at the first try, so that it is read once, and not part by part.
        Node written = new MarkdownDocument((part, of) -> true).write(shown);
        return RENDERER.render(
                reads(written, shown) ? written : new MarkdownDocument(BodyMarkdown::reads).write(shown));
    }

    private static boolean reads(Node written, List<? extends Block> blocks) {
        SaveBody markdown = new SaveBody(BodyFormat.markdown, RENDERER.render(written), null);
        Faults faults = new Faults();
        List<Block> read = BodyReader.read(markdown, faults);
        return faults.isEmpty() && Content.of(read).equals(Content.of(blocks));
    }
}
