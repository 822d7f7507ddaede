package press.masthead.delivery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A text of an article, and the words in it that may be forms of those that were looked for. */
final class FoundText {

    private static final int SHORTEST_CORE = 2;

    private final String text;
    private final String plain;
    private final List<TextRange> likely;

    /** @param stems what the dictionary of the article leaves of the words that were looked for */
    FoundText(String text, Set<String> stems) {
        this.text = text;
        plain = plain(text);
        likely = stems.stream()
                .flatMap(stem -> likely(stem).stream())
                .distinct()
                .sorted(TextRange.IN_ORDER)
                .toList();
    }

    String text() {
        return text;
    }

    /** Words that may be meant, in small letters: whoever knows the language must say which are. */
    Stream<String> likely() {
        return likely.stream().map(this::word);
    }

    /** Where words stand that fulfil this, in their order. */
    List<TextRange> places(Predicate<String> words) {
        return likely.stream().filter(place -> words.test(word(place))).toList();
    }

    private String word(TextRange place) {
        return plain.substring(place.start(), place.end());
    }

    /** As long as the text. Russian readers write е for ё. */
    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return (small.length() == text.length() ? small : letterByLetter(text)).replace('ё', 'е');
    }

    /** Some letters become two when they are made small. */
    private static String letterByLetter(String text) {
        StringBuilder small = new StringBuilder(text);
        for (int i = 0; i < small.length(); i++) {
            small.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return small.toString();
    }

    private List<TextRange> likely(String stem) {
        // A word with a digit is its own stem.
        boolean whole = stem.chars().anyMatch(Character::isDigit);
        String core = whole ? stem : core(stem);
        return containing(core, word -> !whole || word(word).equals(stem));
    }

    /** The last letter of a stem may be another than that of the word, as "countri" is that of "country". */
    private static String core(String stem) {
        return stem.length() > SHORTEST_CORE ? stem.substring(0, stem.length() - 1) : stem;
    }

    private List<TextRange> containing(String core, Predicate<TextRange> wanted) {
        List<TextRange> words = new ArrayList<>();
        int at = core.isEmpty() ? -1 : plain.indexOf(core);
        while (at >= 0) {
            TextRange word = wordAround(at);
            if (wanted.test(word)) {
                words.add(word);
            }
            at = plain.indexOf(core, Math.max(at + 1, word.end()));
        }
        return words;
    }

    private TextRange wordAround(int at) {
        int start = at;
        while (start > 0 && isOfWord(plain.codePointBefore(start))) {
            start -= Character.charCount(plain.codePointBefore(start));
        }
        int end = at;
        while (end < plain.length() && isOfWord(plain.codePointAt(end))) {
            end += Character.charCount(plain.codePointAt(end));
        }
        return new TextRange(start, end);
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter)
                || switch (Character.getType(letter)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
