package press.masthead.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a page of a list: with only the fields that were asked for, and a link to the next page. */
public final class ListAnswer {

    private ListAnswer() {}

    @SuppressWarnings("unchecked") // the items may be JSON with some of the fields of V, which is for the contract only
    public static <V> RestResponse.ResponseBuilder<ListPage<V>> of(
            Lists.Result<V> found, UriInfo uri, ObjectMapper mapper) {
        ListPage<V> page = found.page().map(items -> (List<V>) items.stream()
                .map(item -> FieldSelection.keep(item, found.fields(), mapper))
                .toList());
        RestResponse.ResponseBuilder<ListPage<V>> answer = RestResponse.ResponseBuilder.ok(page);
        String next = page.page().next();
        return next == null ? answer : answer.header("Link", NextLink.of(uri, next));
    }
}
