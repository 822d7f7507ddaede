package press.masthead.article.body;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
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
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownReader() {}

    /** The same in HTML; null after a complaint. */
    static @Nullable SourceText html(String markdown, Complaints complaints) {
        MarkdownBounds.check(markdown, complaints);
        if (!complaints.none()) {
            return null;
        }
        Node document = PARSER.parse(markdown);
        MarkdownLosses.check(markdown, document, complaints);
        return MarkdownHtml.write(document);
    }
}
