package press.masthead.image.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps so many values by part and name, and notes whether there were more. */
final class RawGathering {

    private static final int MOST_VALUES = 1_000;
    private static final int MOST_CHARACTERS = 100_000;
    private static final int LONGEST_VALUE = 2_000;
    private static final int LONGEST_NAME = 200;

    private final Map<String, Map<String, String>> directories = new LinkedHashMap<>();
    private int values;
    private int characters;
    private boolean truncated;

    boolean isFull() {
        return truncated && values >= MOST_VALUES;
    }

    /** Keeps it, if it says something and there is room. Of two of the same name the first counts. */
    void add(String directory, String name, @Nullable String value) {
        String text = CleanText.of(value);
        if (text == null || isBinary(text)) {
            return;
        }
        String kept = cut(text, LONGEST_VALUE);
        String key = cut(name, LONGEST_NAME);
        int length = kept.length() + key.length();
        if (values >= MOST_VALUES || characters + length > MOST_CHARACTERS) {
            truncated = true;
            return;
        }
        if (directories
                        .computeIfAbsent(directory, part -> new LinkedHashMap<>())
                        .putIfAbsent(key, kept)
                == null) {
            values++;
            characters += length;
            truncated |= kept.length() < text.length();
        }
    }

    RawMetadata done() {
        return new RawMetadata(directories, truncated);
    }

    /** Whether it is a picture or the like, written as a text. */
    private static boolean isBinary(String text) {
        return text.length() > LONGEST_VALUE && text.indexOf(' ') < 0;
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
