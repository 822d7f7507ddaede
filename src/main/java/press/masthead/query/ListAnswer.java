package press.masthead.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a page of a list: with only the fields that were asked for, and a link to the next page. */
public final class ListAnswer {

    private ListAnswer() {}

    public static <V> RestResponse.ResponseBuilder<ListPage<V>> of(
            Lists.Result<V> found, UriInfo uri, ObjectMapper mapper) {
        RestResponse.ResponseBuilder<ListPage<V>> answer = RestResponse.ResponseBuilder.ok(page(found, mapper));
        link(found.page(), uri).ifPresent(link -> answer.header("Link", link));
        return answer;
    }

    /** The page with only the fields that were asked for. */
    @SuppressWarnings("unchecked") // the items may be JSON with some of the fields of V, which is for the contract only
    public static <V> ListPage<V> page(Lists.Result<V> found, ObjectMapper mapper) {
        return found.page().map(items -> (List<V>) items.stream()
                .map(item -> FieldSelection.keep(item, found.fields(), mapper))
                .toList());
    }

    /** The value of the header {@code Link} with the next page, if there is one. */
    public static Optional<String> link(ListPage<?> page, UriInfo uri) {
        return Optional.ofNullable(page.page().next()).map(cursor -> NextLink.of(uri, cursor));
    }
}
