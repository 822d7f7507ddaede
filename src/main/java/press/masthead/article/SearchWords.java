package press.masthead.article;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.article.body.BodyText;
import press.masthead.json.UnseenSigns;

/**
 * Makes words comparable: small letters with nothing but spaces between, in every script, whatever the locale of the database.
 */
final class SearchWords {

    // PostgreSQL keeps at most 1 MB of words of one text. The words of so many characters always fit.
    private static final int MOST_CHARACTERS = 200_000;
    // The words above the body, and those of the dictionary, have to fit too.
    private static final int MOST_FOR_READERS = 150_000;
    // PostgreSQL takes words of at most 2046 bytes, numbers the first 16383, and keeps 255 places of each.
    private static final int LONGEST_WORD = 600;
    private static final int LAST_PLACE = 16_383;
    private static final int MOST_WRITTEN = 1_500;
    private static final Pattern POWER_OF_TEN = Pattern.compile("(?<=^| )(\\d+e\\d+)(?=[^ \\d])");
    private static final Pattern LONE_MINUS = Pattern.compile("-+(?=[ -]|$) ?");
    private static final int SHORTEST_BEGINNING = 3;
    private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private SearchWords() {}

    /** The words an article is found by and where each stands, as a tsvector of PostgreSQL is written: {@code a:1,3 visit:2}. */
    static String of(ArticleContent content) {
        return vector(text(content));
    }

    static String vector(String text) {
        Map<String, StringBuilder> places = new LinkedHashMap<>();
        int place = 0;
        for (String word : words(text)) {
            if (!word.isEmpty() && word.length() <= LONGEST_WORD) {
                place = Math.min(place + 1, LAST_PLACE);
                StringBuilder written = places.computeIfAbsent(word, first -> new StringBuilder(first).append(':'));
                if (written.length() < MOST_WRITTEN) {
                    written.append(place).append(',');
                }
            }
        }
        places.values().forEach(written -> written.setCharAt(written.length() - 1, ' '));
        return String.join("", places.values());
    }

    /** As PostgreSQL cuts them, which takes 1e5f for a number and a word. */
    private static String[] words(String text) {
        return POWER_OF_TEN.matcher(plain(text, false)).replaceAll("$1 ").split(" ");
    }

    private static String text(ArticleContent content) {
        SaveArticle article = content.article();
        return Stream.of(
                        Stream.of(article.headline(), article.kicker(), article.standfirst()),
                        article.byline().stream().map(SaveByline::text),
                        Stream.of(BodyText.write(content.blocks())))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The body as readers look through it, without what nobody looks for at the end of a very long one. */
    static String body(ArticleContent content) {
        String text = BodyText.write(content.blocks());
        return text.codePointCount(0, text.length()) <= MOST_FOR_READERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_FOR_READERS));
    }

    /** The same of what an editor looks for, in which quotation marks and a minus before a word keep their meaning. */
    static String wanted(String text) {
        return plain(text, true);
    }

    /** Whether the last word may be the beginning of one: it is neither quoted nor unwanted, and says enough. */
    static boolean endsInBeginning(String wanted) {
        String last = wanted.substring(wanted.lastIndexOf(' ') + 1);
        return last.length() >= SHORTEST_BEGINNING
                && !last.endsWith("\"")
                && !last.startsWith("-")
                && wanted.chars().filter(character -> character == '"').count() % 2 == 0;
    }

    private static String plain(String text, boolean withSigns) {
        String small = Normalizer.normalize(UnseenSigns.without(text), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(Math.min(small.length(), MOST_CHARACTERS));
        small.codePoints().takeWhile(letter -> plain.length() < MOST_CHARACTERS).forEach(letter -> {
            boolean atStart = plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
            if (isPartOfWord(letter, atStart)) {
                plain.appendCodePoint(letter);
            } else if (withSigns && QUOTATION_MARKS.indexOf(letter) >= 0) {
                plain.append('"');
            } else if (withSigns && letter == '-' && atStart) {
                plain.append('-');
            } else if (!atStart) {
                plain.append(' ');
            }
        });
        String all = withSigns ? LONE_MINUS.matcher(plain).replaceAll("") : plain.toString();
        return all.strip();
    }

    private static boolean isPartOfWord(int letter, boolean first) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> !first;
            case Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(letter);
        };
    }
}
