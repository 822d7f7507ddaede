package press.masthead.editorial;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Locales;
import press.masthead.problem.Faults;

/** Names and texts of one thing in several locales. What a locale leaves out is that of its language, else the thing's own. */
public final class LocaleVariants {

    private LocaleVariants() {}

    /** What was sent, in the order of the locales; null counts as left out. */
    public static <V> Map<String, V> sent(@Nullable Map<String, @Nullable V> sent) {
        Map<String, V> present = new TreeMap<>();
        if (sent != null) {
            sent.forEach((locale, variant) -> {
                if (variant != null) {
                    present.put(locale, variant);
                }
            });
        }
        return present;
    }

    /** The same with each locale in its usual spelling; what is no locale, or stands twice, is noted. */
    public static <V> Map<String, V> check(Map<String, V> sent, Faults faults) {
        Map<String, V> checked = new TreeMap<>();
        sent.forEach((tag, variant) -> {
            String pointer = "/locales" + Faults.pointer(tag);
            String locale = Locales.canonical(tag, pointer, faults);
            if (checked.putIfAbsent(locale, variant) != null) {
                faults.add(pointer, "not-allowed", "%s stands more than once.".formatted(locale));
            }
        });
        return checked;
    }

    /**
     * A text as it is shown in a locale.
     *
     * @param locale in its usual spelling; null for none in particular
     * @param own the text of the thing itself
     */
    public static <V> @Nullable String text(
            Map<String, V> variants,
            @Nullable String locale,
            Function<V, @Nullable String> text,
            @Nullable String own) {
        if (locale == null) {
            return own;
        }
        return Stream.of(locale, Locales.language(locale))
                .map(variants::get)
                .filter(Objects::nonNull)
                .map(variant -> text.apply(variant))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(own);
    }
}
