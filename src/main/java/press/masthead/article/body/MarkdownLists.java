package press.masthead.article.body;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

/** Nests the items of lists in a tree of Markdown, as {@link ListWriter} does in HTML. */
final class MarkdownLists {

    private final Document document = new Document();
    private final Deque<ListBlock> open = new ArrayDeque<>();
    private final boolean tight;

    /**
     * @param tight whether items stand on lines that follow each other, else there is an empty one between them
     */
    MarkdownLists(boolean tight) {
        this.tight = tight;
    }

    void add(TextBlock item, Node text) {
        int level = item.level() == null ? 1 : item.level();
        boolean numbered = item.listItem() == ListItem.number;
        while (open.size() > level
                || (open.size() == level
                        && (item.start() != null || open.element() instanceof OrderedList != numbered))) {
            open.pop();
        }
        while (open.size() < level - 1) {
            open(new BulletList());
        }
        if (open.size() < level) {
            open(numbered ? numbered(item.start()) : new BulletList());
        }
        Node li = new org.commonmark.node.ListItem();
        open.element().appendChild(li);
        li.appendChild(text);
    }

    Document document() {
        return document;
    }

    private void open(ListBlock list) {
        list.setTight(tight);
        parent().appendChild(list);
        open.push(list);
    }

    /** Two lists that follow each other are told from each other by what stands after their numbers. */
    private OrderedList numbered(@Nullable Integer start) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(start == null ? 1 : start);
        boolean dots = parent().getLastChild() instanceof OrderedList before && ".".equals(before.getMarkerDelimiter());
        list.setMarkerDelimiter(dots ? ")" : ".");
        return list;
    }

    private Node parent() {
        ListBlock list = open.peek();
        if (list == null) {
            return document;
        }
        if (list.getLastChild() == null) {
            list.appendChild(new org.commonmark.node.ListItem());
        }
        return list.getLastChild();
    }
}
