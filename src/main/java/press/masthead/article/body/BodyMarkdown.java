package press.masthead.article.body;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/**
 * Writes a body as Markdown that is read as the same body. Whatever is written is read again before it goes out: what would come
 * back as something else is written more plainly, and as HTML in the end.
 */
public final class BodyMarkdown {

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(MarkdownReader.EXTENSIONS).build();
    private static final List<MarkdownBlocks> WAYS = List.of(new MarkdownBlocks(false), new MarkdownBlocks(true));

    private final Document document = new Document();

    private BodyMarkdown() {}

    /** The body in Markdown, in which a photo has the address photo: and its id. */
    public static String write(List<Block> blocks) {
        BodyMarkdown writer = new BodyMarkdown();
        List<Block> shown = blocks.stream()
                .filter(block -> !(block instanceof TextBlock text) || Flow.visible(SpanCheck.words(text.children())))
                .toList();
        int from = 0;
        for (int to = 1; to <= shown.size(); to++) {
            if (to == shown.size()
                    || kind(shown.get(to)) == Kind.single
                    || kind(shown.get(to)) != kind(shown.get(from))) {
                writer.add(kind(shown.get(from)), shown.subList(from, to));
                from = to;
            }
        }
        return RENDERER.render(writer.document);
    }

    private enum Kind {
        /** It belongs to what stands next to it, as one list. */
        item,
        /** It belongs to what stands next to it, as one quote. */
        quote,
        /** It stands alone. */
        single
    }

    private static Kind kind(Block block) {
        if (!(block instanceof TextBlock text)) {
            return Kind.single;
        }
        boolean quote = text.style() == TextStyle.blockquote;
        return text.listItem() != null ? Kind.item : quote ? Kind.quote : Kind.single;
    }

    private void add(Kind kind, List<Block> blocks) {
        Node written = switch (kind) {
            case item -> list(blocks);
            case quote -> quote(blocks);
            case single -> single(blocks.get(0));
        };
        if (written == null) {
            document.appendChild(MarkdownBlocks.html(blocks));
        } else if (written instanceof Document several) {
            while (several.getFirstChild() != null) {
                document.appendChild(several.getFirstChild());
            }
        } else {
            document.appendChild(written);
        }
    }

    private static @Nullable Node single(Block block) {
        return WAYS.stream()
                .map(block::accept)
                .filter(node -> reads(node, List.of(block)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Node quote(List<Block> blocks) {
        BlockQuote quote = new BlockQuote();
        for (Block block : blocks) {
            Node part = single(block);
            if (part == null) {
                return null;
            }
            quote.appendChild(part.getFirstChild());
        }
        return blocks.size() == 1 || reads(quote, blocks) ? quote : null;
    }

    private static @Nullable Node list(List<Block> blocks) {
        for (boolean tight : new boolean[] {true, false}) {
            MarkdownLists lists = new MarkdownLists(tight);
            for (Block block : blocks) {
                TextBlock item = (TextBlock) block;
                Node text = item(item);
                if (text == null) {
                    return null;
                }
                lists.add(item, text);
            }
            if (reads(lists.document(), blocks)) {
                return lists.document();
            }
        }
        return null;
    }

    private static @Nullable Node item(TextBlock item) {
        TextBlock alone = new TextBlock("", item.style(), ListItem.bullet, 1, item.markDefs(), item.children());
        for (MarkdownBlocks way : WAYS) {
            MarkdownLists list = new MarkdownLists(true);
            Node text = item.accept(way);
            list.add(alone, text);
            if (reads(list.document(), List.of(alone))) {
                return text;
            }
        }
        return null;
    }

    private static boolean reads(Node written, List<Block> blocks) {
        Faults faults = new Faults();
        List<Block> read = BodyReader.read(new SaveBody(BodyFormat.markdown, RENDERER.render(written), null), faults);
        return faults.isEmpty() && Content.of(read).equals(Content.of(blocks));
    }
}
