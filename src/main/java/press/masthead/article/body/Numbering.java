package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Counts the items of numbered lists: an item follows the one before it at its level, and begins at 1 when there is none, or
 * when something else than a deeper item stands between.
 */
final class Numbering {

    private static final int DOTS = -1;

    private final List<Integer> open = new ArrayList<>();

    /** The number that the next item has by its place. */
    int next(TextBlock item) {
        int level = item.level() == null ? 1 : item.level();
        boolean numbered = item.listItem() == ListItem.number;
        if (open.size() > level) {
            open.subList(level, open.size()).clear();
        }
        if (open.size() == level && (open.get(level - 1) != DOTS) != numbered) {
            open.remove(level - 1);
        }
        while (open.size() < level) {
            open.add(numbered && open.size() == level - 1 ? Integer.valueOf(0) : Integer.valueOf(DOTS));
        }
        int natural = open.get(level - 1) + 1;
        if (numbered) {
            open.set(level - 1, item.start() == null ? natural : item.start());
        }
        return natural;
    }

    /** What comes next is no part of a list. */
    void end() {
        open.clear();
    }

    /** The same block, without a number that it has by its place anyway. */
    Block settle(Block block) {
        if (!(block instanceof TextBlock text)) {
            end();
            return block;
        }
        if (!Flow.visible(SpanCheck.words(text.children()))) {
            return block;
        }
        if (text.listItem() == null) {
            end();
            return block;
        }
        boolean natural = Objects.equals(text.start(), next(text));
        return natural ? text.withStart(null) : text;
    }
}
