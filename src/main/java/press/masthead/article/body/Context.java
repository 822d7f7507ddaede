package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the elements around a piece of HTML make of it.
 *
 * @param item of a list; null outside lists
 * @param literal whether an address is to stay words, and become no embed
 * @param marks the outer one first
 * @param link which of the marks is a link
 */
record Context(
        TextStyle style,
        @Nullable HtmlItem item,
        boolean literal,
        List<String> marks,
        @Nullable String link) {

    static final Context TOP = new Context(TextStyle.normal, null, false, List.of(), null);

    Context styled(TextStyle style) {
        return new Context(style, item, literal, marks, link);
    }

    Context of(HtmlItem item) {
        return new Context(style, item, literal, marks, link);
    }

    Context literally() {
        return new Context(style, item, true, marks, link);
    }

    /** How deep the lists around it are nested. */
    int level() {
        return item == null ? 0 : item.level();
    }

    Context marked(String mark) {
        if (marks.contains(mark)) {
            return this;
        }
        List<String> more = new ArrayList<>(marks);
        more.add(mark);
        return new Context(style, item, literal, List.copyOf(more), link);
    }

    /** A link within a link takes its place. */
    Context linked(String key) {
        List<String> others = new ArrayList<>(marks);
        others.remove(link);
        others.add(key);
        return new Context(style, item, literal, List.copyOf(others), key);
    }

    /** Whether a text of that context is part of the same paragraph. */
    boolean continues(Context other) {
        return style == other.style && item == other.item && literal == other.literal;
    }
}
