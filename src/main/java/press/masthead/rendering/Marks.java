package press.masthead.rendering;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Marks of what has to be rendered anew: what, and the transaction in which it was marked. */
record Marks(List<Object[]> rows) {

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What is marked, apart by spaces. */
    String marked() {
        return joined(row -> row[0]);
    }

    /** The transactions in the same order. */
    String transactions() {
        return joined(row -> row[1]);
    }

    Marks without(Set<String> marked) {
        return new Marks(
                rows.stream().filter(row -> !marked.contains(row[0].toString())).toList());
    }

    private String joined(Function<Object[], Object> column) {
        return rows.stream().map(column).map(Object::toString).collect(Collectors.joining(" "));
    }
}
