package press.masthead.delivery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A text of an article, and the words in it that may be forms of those that were looked for. */
final class FoundText {

    private final String text;
    private final String seen;
    private final String plain;
    private final List<TextRange> likely;

    /** @param cores what such words have in them, in plain letters */
    FoundText(String text, Set<String> cores) {
        this.text = text;
        SeenText seenText = new SeenText(text);
        seen = seenText.text();
        plain = PlainLetters.of(seen);
        likely = cores.stream()
                .flatMap(core -> containing(core).stream())
                .distinct()
                .sorted(TextRange.IN_ORDER)
                .map(seenText::inWhole)
                .toList();
    }

    String text() {
        return text;
    }

    /** Words that may be meant: whoever knows the language must say which are. */
    Stream<String> likely() {
        return likely.stream().map(this::word);
    }

    /** Where words stand that fulfil this, in their order. */
    List<TextRange> places(Predicate<String> words) {
        return likely.stream().filter(place -> words.test(word(place))).toList();
    }

    private String word(TextRange place) {
        return text.substring(place.start(), place.end());
    }

    private List<TextRange> containing(String core) {
        List<TextRange> words = new ArrayList<>();
        int at = plain.indexOf(core);
        while (at >= 0) {
            TextRange word = wordAround(at);
            words.add(word);
            at = plain.indexOf(core, Math.max(at + 1, word.end()));
        }
        return words;
    }

    private TextRange wordAround(int at) {
        int start = at;
        while (start > 0 && isOfWord(seen.codePointBefore(start))) {
            start -= Character.charCount(seen.codePointBefore(start));
        }
        int end = at;
        while (end < seen.length() && isOfWord(seen.codePointAt(end))) {
            end += Character.charCount(seen.codePointAt(end));
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
