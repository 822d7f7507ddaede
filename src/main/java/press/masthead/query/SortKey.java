package press.masthead.query;

import java.time.Instant;
import java.util.function.Function;

/**
 * Something that a list can be sorted by. It is never null.
 *
 * @param name as in {@code sort=}
 * @param path in HQL, with {@code e} for the listed entity
 * @param value the value of an entity, as text for the cursor
 * @param parse the value behind the text of a cursor
 */
public record SortKey<E>(String name, String path, Function<E, String> value, Function<String, Object> parse) {

    public static <E> SortKey<E> text(String name, String path, Function<E, String> value) {
        return new SortKey<>(name, path, value, text -> text);
    }

    public static <E> SortKey<E> time(String name, String path, Function<E, Instant> value) {
        return new SortKey<>(name, path, value.andThen(Instant::toString), Instant::parse);
    }

    public static <E> SortKey<E> number(String name, String path, Function<E, Integer> value) {
        return new SortKey<>(name, path, value.andThen(String::valueOf), Integer::valueOf);
    }
}
