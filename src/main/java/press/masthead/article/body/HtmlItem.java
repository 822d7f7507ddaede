package press.masthead.article.body;

import org.jspecify.annotations.Nullable;

/** An item of a list that is being read. Its first text is the item; what stands apart from that text can't be part of it. */
final class HtmlItem {

    private final ListItem kind;
    private final int level;
    private final @Nullable Integer number;
    private final boolean loose;
    private boolean used;

    /**
     * @param number by which it is counted; null when there is none or nobody gave it one
     * @param loose whether it stands for all texts that are in a list and in no item
     */
    HtmlItem(ListItem kind, int level, @Nullable Integer number, boolean loose) {
        this.kind = kind;
        this.level = level;
        this.number = number;
        this.loose = loose;
    }

    int level() {
        return level;
    }

    /** The same text as this item of the list, or as it was when the item has its text already. */
    TextBlock mark(TextBlock text) {
        if (used && !loose) {
            return text;
        }
        used = true;
        return new TextBlock(text.key(), text.style(), kind, level, number, text.markDefs(), text.children());
    }
}
