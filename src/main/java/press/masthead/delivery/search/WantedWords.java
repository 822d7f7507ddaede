package press.masthead.delivery.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for, in the words of each dictionary in use, as PostgreSQL writes it.
 *
 * @param typed the words themselves
 * @param query what an article must fulfil
 * @param ranking all words that count for it
 * @param stems what each dictionary leaves of the words
 */
record WantedWords(Set<String> typed, String query, String ranking, Map<String, Set<String>> stems) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int SHORTEST_CORE = 2;

    /** @param stems a line for each dictionary: its name and what it leaves, apart by spaces */
    static WantedWords of(String typed, String query, String ranking, String stems) {
        return new WantedWords(
                WORD.matcher(typed).results().map(MatchResult::group).collect(Collectors.toSet()),
                query,
                ranking,
                stems.lines()
                        .map(line -> line.split(" ", -1))
                        .collect(Collectors.toMap(
                                parts -> parts[0],
                                parts -> Arrays.stream(parts).skip(1).collect(Collectors.toSet()))));
    }

    Set<String> stems(String dictionary) {
        return stems.getOrDefault(dictionary, Set.of());
    }

    /** In plain letters, what words have in them that may be meant: whoever knows the language must say which are. */
    Set<String> cores(String dictionary) {
        Set<String> cores = plain(stems(dictionary).stream().map(WantedWords::core));
        Set<String> words = plain(typed.stream());
        boolean otherLetters = cores.stream().anyMatch(core -> words.stream().noneMatch(word -> word.contains(core)));
        if (otherLetters) {
            cores.addAll(words);
        }
        return cores;
    }

    private static Set<String> plain(Stream<String> words) {
        return words.map(PlainLetters::of).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The last letter of a stem may be another than that of the word, as "countri" is that of "country", and two s may be one ß. A
     * word with a digit is its own stem.
     */
    private static String core(String stem) {
        if (stem.length() <= SHORTEST_CORE || stem.chars().anyMatch(Character::isDigit)) {
            return stem;
        }
        int sharp = stem.indexOf("ss");
        return stem.substring(0, sharp < 1 ? stem.length() - 1 : sharp + 1);
    }
}
