package press.masthead.article.body;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long a body takes to read.
 *
 * @param words of its paragraphs and tables; a pull quote repeats what stands in the text, and code is not read word by word
 * @param minutes 1 at least when there is a word
 */
public record ReadingTime(int words, int minutes) {

    private static final int USUAL = 238;

    // English: Brysbaert 2019, a meta-analysis of 190 studies; the others: Trauzettel-Klosinski and Dietz 2012 (IReST).
    // Nobody measured Belarusian and Ukrainian in that way; Russian is the nearest that was.
    private static final Map<String, Integer> WORDS_PER_MINUTE = Map.ofEntries(
            Map.entry("en", USUAL),
            Map.entry("ar", 138),
            Map.entry("be", 184),
            Map.entry("de", 179),
            Map.entry("es", 218),
            Map.entry("fi", 161),
            Map.entry("fr", 195),
            Map.entry("he", 187),
            Map.entry("it", 188),
            Map.entry("ja", 193),
            Map.entry("nl", 202),
            Map.entry("pl", 166),
            Map.entry("pt", 181),
            Map.entry("ru", 184),
            Map.entry("sl", 180),
            Map.entry("sv", 199),
            Map.entry("tr", 166),
            Map.entry("uk", 184),
            Map.entry("zh", 158));

    /** The reading time of this body for those who read its language with ease. */
    public static ReadingTime of(List<Block> blocks, Locale locale) {
        int words =
                count(BodyText.write(blocks.stream().filter(ReadingTime::reads).collect(Collectors.toList())), locale);
        int speed = WORDS_PER_MINUTE.getOrDefault(locale.getLanguage(), USUAL);
        return new ReadingTime(words, words == 0 ? 0 : Math.max(1, (int) Math.round((double) words / speed)));
    }

    private static boolean reads(Block block) {
        return block instanceof TextBlock || block instanceof TableBlock;
    }

    /** The words that hold a letter or a digit, in any script (UAX 29). */
    private static int count(String text, Locale locale) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                count++;
            }
        }
        return count;
    }
}
