package press.masthead.article.body;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes each kind of block in the words of Markdown, or in HTML where Markdown has none for it. */
final class MarkdownBlocks implements BlockVisitor<Node> {

    private final boolean tags;

    /**
     * @param tags whether the marks of a text are HTML elements
     */
    MarkdownBlocks(boolean tags) {
        this.tags = tags;
    }

    /** A block of HTML, which Markdown takes as it is. */
    static Node html(List<Block> blocks) {
        HtmlBlock html = new HtmlBlock();
        // An empty line would end the block.
        html.setLiteral(BodyHtml.portable(blocks).replace("\n", "&#10;"));
        return html;
    }

    @Override
    public Node text(TextBlock block) {
        TableCell text = new TableCell(block.markDefs(), block.children());
        return switch (block.style()) {
            case normal -> MarkdownSpans.append(new Paragraph(), text, tags, false);
            case blockquote -> {
                Node quote = new BlockQuote();
                quote.appendChild(MarkdownSpans.append(new Paragraph(), text, tags, false));
                yield quote;
            }
            case h1, h2, h3, h4, h5, h6 -> {
                Heading heading = new Heading();
                heading.setLevel(block.style().name().charAt(1) - '0');
                yield MarkdownSpans.append(heading, text, tags, true);
            }
        };
    }

    @Override
    public Node photo(PhotoBlock block) {
        Node paragraph = new Paragraph();
        Image image = new Image("photo:" + block.photo(), block.caption());
        paragraph.appendChild(image);
        if (block.altText() != null) {
            image.appendChild(new Text(block.altText()));
        }
        return paragraph;
    }

    @Override
    public Node gallery(GalleryBlock block) {
        return html(List.of(block));
    }

    @Override
    public Node embed(EmbedBlock block) {
        Node paragraph = new Paragraph();
        HtmlInline link = new HtmlInline();
        link.setLiteral("<" + block.url() + ">");
        paragraph.appendChild(link);
        return paragraph;
    }

    @Override
    public Node pullQuote(PullQuoteBlock block) {
        return html(List.of(block));
    }

    @Override
    public Node table(TableBlock block) {
        return MarkdownTables.write(block);
    }

    @Override
    public Node divider(DividerBlock block) {
        return new ThematicBreak();
    }

    @Override
    public Node code(CodeBlock block) {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setInfo(block.language());
        code.setLiteral(block.code() + "\n");
        return code;
    }
}
