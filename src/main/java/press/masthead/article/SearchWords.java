package press.masthead.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.article.body.BodyText;

/**
 * Makes words comparable: small letters with nothing but spaces between, in every script, whatever the locale of the database.
 */
final class SearchWords {

    // PostgreSQL keeps at most 1 MB of words of one text. The words of so many characters always fit.
    private static final int MOST_CHARACTERS = 200_000;
    private static final int SHORTEST_BEGINNING = 3;
    private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private SearchWords() {}

    /** The words an article is found by. */
    static String of(ArticleContent content) {
        SaveArticle article = content.article();
        String text = Stream.of(
                        Stream.of(article.headline(), article.kicker(), article.standfirst()),
                        article.byline().stream().map(SaveByline::text),
                        Stream.of(BodyText.write(content.blocks())))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return plain(text, false);
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
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(Math.min(small.length(), MOST_CHARACTERS));
        small.codePoints().takeWhile(letter -> plain.length() < MOST_CHARACTERS).forEach(letter -> {
            boolean atStart = plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
            if (isPartOfWord(letter)) {
                plain.appendCodePoint(letter);
            } else if (withSigns && QUOTATION_MARKS.indexOf(letter) >= 0) {
                plain.append('"');
            } else if (withSigns && letter == '-' && atStart) {
                plain.append('-');
            } else if (!atStart) {
                plain.append(' ');
            }
        });
        return plain.toString().replaceAll("-+(?=[ -]|$) ?", "").strip();
    }

    private static boolean isPartOfWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(letter);
        };
    }
}
