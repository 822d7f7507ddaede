package press.masthead.query;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param data the items, in the order asked for; or, where only some fields were asked for, JSON with those
 */
public record ListPage<T>(
        @JsonSerialize(contentUsing = AsItIs.class) List<T> data, PageInfo page) {

    public <R> ListPage<R> map(Function<List<T>, List<R>> change) {
        return new ListPage<>(change.apply(data), page);
    }
}
