package press.masthead.query;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param data the items, in the order asked for
 */
public record ListPage<T>(List<T> data, PageInfo page) {

    public <R> ListPage<R> map(Function<List<T>, List<R>> change) {
        return new ListPage<>(change.apply(data), page);
    }
}
