package press.masthead.article.body;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Nests the items of lists, which Portable Text keeps flat with a level each. */
final class ListWriter {

    private final Element body;
    private final Deque<Element> open = new ArrayDeque<>();

    ListWriter(Element body) {
        this.body = body;
    }

    /** The next item of the list at this level, in new lists as far as there are none of that kind. */
    Element item(ListItem kind, int level, @Nullable Integer start) {
        String tag = kind == ListItem.number ? "ol" : "ul";
        while (open.size() > level
                || (open.size() == level
                        && (start != null || !open.element().normalName().equals(tag)))) {
            open.pop();
        }
        // Items that are not there must not be counted, so the lists above are not numbered.
        while (open.size() < level - 1) {
            open.push(parent().appendElement("ul"));
        }
        if (open.size() < level) {
            Element list = parent().appendElement(tag);
            if (start != null && start != 1) {
                list.attr("start", start.toString());
            }
            open.push(list);
        }
        return open.element().appendElement("li");
    }

    /** A deeper list is part of the item before it. */
    private Element parent() {
        Element list = open.peek();
        if (list == null) {
            return body;
        }
        Element last = list.lastElementChild();
        return last == null ? list.appendElement("li") : last;
    }

    /** What comes next is no part of a list. */
    void end() {
        open.clear();
    }
}
