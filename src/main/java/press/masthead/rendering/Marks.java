package press.masthead.rendering;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Marks of what has to be rendered anew, in the order in which they were read; each text is apart by spaces.
 *
 * @param marked what has to be
 * @param transactions in which each was marked
 */
record Marks(String marked, String transactions, int count) {

    static Marks of(List<Object[]> rows) {
        return new Marks(joined(rows, row -> row[0]), joined(rows, row -> row[1]), rows.size());
    }

    private static String joined(List<Object[]> rows, Function<Object[], Object> column) {
        return rows.stream().map(column).map(Object::toString).collect(Collectors.joining(" "));
    }
}
