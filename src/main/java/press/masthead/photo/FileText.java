package press.masthead.photo;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.image.metadata.Found;
import press.masthead.json.Multiline;
import press.masthead.json.WebAddress;
import press.masthead.problem.Faults;

/** Makes of what a file says what an editor could have sent. */
final class FileText {

    private static final int LONGEST_NAME = 200;
    private static final Pattern SCHEME =
            Pattern.compile("^http://(?=[^/:]+(?:/|$))|^(?=www\\.)", Pattern.CASE_INSENSITIVE);

    private FileText() {}

    /** The text as this field can hold it: cut to its length after a whole character, and in one line if that is what it takes. */
    static @Nullable Found<String> of(String name, @Nullable Found<String> found) {
        if (found == null) {
            return null;
        }
        Field field = field(name);
        String text = field.isAnnotationPresent(Multiline.class) ? found.value() : line(found.value());
        return new Found<>(cut(text, most(field)), found.source());
    }

    static @Nullable Found<List<String>> names(String name, @Nullable Found<List<String>> found) {
        return found == null
                ? null
                : new Found<>(
                        found.value().stream()
                                .limit(most(field(name)))
                                .map(one -> cut(line(one), LONGEST_NAME))
                                .toList(),
                        found.source());
    }

    /**
     * The address to which readers can be led; null if it is none. Files have old ones: what begins with http or www. is taken for
     * https.
     */
    static @Nullable Found<String> address(String name, @Nullable Found<String> found) {
        if (found == null) {
            return null;
        }
        String address = SCHEME.matcher(found.value()).replaceFirst("https://");
        Faults faults = new Faults();
        WebAddress.check(address, "", faults);
        return faults.isEmpty() && address.length() <= most(field(name)) ? new Found<>(address, found.source()) : null;
    }

    static @Nullable Found<DigitalSourceType> sourceType(@Nullable Found<String> found) {
        if (found == null) {
            return null;
        }
        DigitalSourceType type = sourceType(found.value());
        return type == null ? null : new Found<>(type, found.source());
    }

    /** What the IPTC retired stands for what replaced it. It replaced softwareImage by many, so that says nothing. */
    private static @Nullable DigitalSourceType sourceType(String code) {
        String small = code.substring(code.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (small.equals("minorhumanedits")) {
            return DigitalSourceType.humanEdits;
        }
        if (small.equals("digitalart")) {
            return DigitalSourceType.digitalCreation;
        }
        for (DigitalSourceType type : DigitalSourceType.values()) {
            if (type.name().equalsIgnoreCase(small)) {
                return type;
            }
        }
        return null;
    }

    private static String line(String text) {
        return text.replaceAll("[\\n\\t\\u2028\\u2029]+", " ");
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        return text.substring(0, characters.preceding(most + 1)).strip();
    }

    private static int most(Field field) {
        return field.getAnnotation(Size.class).max();
    }

    private static Field field(String name) {
        try {
            return SavePhoto.class.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
