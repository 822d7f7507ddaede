package press.masthead.article.body;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mark of a span that needs nothing but its name. */
enum Decorator {
    /** Strong importance; bold. */
    strong("strong", "strong"),
    /** Emphasis; italic. */
    em("em", "em"),
    /** Code; a typewriter's letters. */
    code("code", "code"),
    /** Lowered, as in H₂O. */
    sub("sub", "sub"),
    /** Raised, as in m². */
    sup("sup", "sup"),
    /** Underlined. */
    underline("underline", "u"),
    /** Struck through, which Portable Text writes with a hyphen. */
    strikeThrough("strike-through", "s");

    private static final Map<String, Decorator> BY_MARK =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(each -> each.mark, Function.identity()));

    /** As it stands among the marks of a span. */
    final String mark;

    /** The HTML element that it is written as. */
    final String tag;

    Decorator(String mark, String tag) {
        this.mark = mark;
        this.tag = tag;
    }

    static @Nullable Decorator of(String mark) {
        return BY_MARK.get(mark);
    }
}
