package press.masthead.article.body;

import java.util.List;
import java.util.function.BiPredicate;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Puts the blocks of a body together into a tree of Markdown, each in the first way in which it is read as itself. */
final class MarkdownDocument {

    private static final List<MarkdownBlocks> WAYS = List.of(new MarkdownBlocks(false), new MarkdownBlocks(true));

    private final BiPredicate<Node, List<? extends Block>> reads;
    private final Document document = new Document();

    /**
     * @param reads tells whether a part, once written, is read as these blocks
     */
    MarkdownDocument(BiPredicate<Node, List<? extends Block>> reads) {
        this.reads = reads;
    }

    Node write(List<Block> blocks) {
        int from = 0;
        for (int to = 1; to <= blocks.size(); to++) {
            if (to == blocks.size() || !together(blocks.get(from), blocks.get(to))) {
                add(blocks.subList(from, to));
                from = to;
            }
        }
        return document;
    }

    private static boolean together(Block one, Block next) {
        boolean texts = one instanceof TextBlock && next instanceof TextBlock;
        return texts && ((item(one) && item(next)) || (quote(one) && quote(next)));
    }

    private static boolean item(Block block) {
        return block instanceof TextBlock text && text.listItem() != null;
    }

    private static boolean quote(Block block) {
        return block instanceof TextBlock text && text.listItem() == null && text.style() == TextStyle.blockquote;
    }

    private void add(List<Block> run) {
        Node written = item(run.get(0)) ? list(run) : quote(run.get(0)) ? quotation(run) : single(run.get(0));
        if (written == null) {
            document.appendChild(MarkdownBlocks.html(run));
        } else if (written instanceof Document lists) {
            while (lists.getFirstChild() != null) {
                document.appendChild(lists.getFirstChild());
            }
        } else {
            document.appendChild(written);
        }
    }

    private @Nullable Node single(Block block) {
        return WAYS.stream()
                .map(block::accept)
                .filter(node -> reads.test(node, List.of(block)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Node quotation(List<Block> run) {
        BlockQuote quote = new BlockQuote();
        for (Block block : run) {
            Node part = single(block);
            if (part == null) {
                return null;
            }
            quote.appendChild(part.getFirstChild());
        }
        return run.size() == 1 || reads.test(quote, run) ? quote : null;
    }

    private @Nullable Node list(List<Block> run) {
        List<TextBlock> items = run.stream().map(TextBlock.class::cast).toList();
        for (boolean tight : new boolean[] {true, false}) {
            MarkdownLists lists = new MarkdownLists(tight);
            for (TextBlock item : items) {
                Node text = item(item);
                if (text == null) {
                    return null;
                }
                lists.add(item, text);
            }
            if (reads.test(lists.document(), items)) {
                return lists.document();
            }
        }
        return null;
    }

    /** The text of an item, which is read as it would be in any other list. */
    private @Nullable Node item(TextBlock item) {
        TextBlock alone = new TextBlock("", item.style(), ListItem.bullet, 1, item.markDefs(), item.children());
        for (MarkdownBlocks way : WAYS) {
            MarkdownLists list = new MarkdownLists(true);
            Node text = item.accept(way);
            list.add(alone, text);
            if (reads.test(list.document(), List.of(alone))) {
                return text;
            }
        }
        return null;
    }
}
