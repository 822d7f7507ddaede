package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the elements around a piece of HTML make of it.
 *
 * @param marks the outer one first
 * @param link which of the marks is a link
 */
record Context(
        TextStyle style,
        @Nullable ListItem listItem,
        int level,
        List<String> marks,
        @Nullable String link) {

    static final Context TOP = new Context(TextStyle.normal, null, 0, List.of(), null);

    Context styled(TextStyle style) {
        return new Context(style, listItem, level, marks, link);
    }

    Context list(ListItem kind) {
        return new Context(style, kind, level + 1, marks, link);
    }

    /** An item that stands in no list is shown with a dot. */
    Context item() {
        return listItem == null ? list(ListItem.bullet) : this;
    }

    Context marked(String mark) {
        if (marks.contains(mark)) {
            return this;
        }
        List<String> more = new ArrayList<>(marks);
        more.add(mark);
        return new Context(style, listItem, level, List.copyOf(more), link);
    }

    /** A link within a link takes its place. */
    Context linked(String key) {
        List<String> others = new ArrayList<>(marks);
        others.remove(link);
        others.add(key);
        return new Context(style, listItem, level, List.copyOf(others), key);
    }

    /** Whether a text of that context is part of the same paragraph. */
    boolean continues(Context other) {
        return style == other.style && listItem == other.listItem && level == other.level;
    }
}
