package press.masthead.delivery.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is looked for, in the words of each dictionary in use, as PostgreSQL writes it.
 *
 * @param query what an article must fulfil
 * @param ranking all words that count for it
 * @param stems what each dictionary leaves of the words
 */
record WantedWords(String query, String ranking, Map<String, Set<String>> stems) {

    /** @param stems a line for each dictionary: its name and what it leaves, apart by spaces */
    static WantedWords of(String query, String ranking, String stems) {
        return new WantedWords(
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
}
