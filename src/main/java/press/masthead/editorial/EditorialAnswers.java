package press.masthead.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import press.masthead.query.ListAnswer;
import press.masthead.query.ListPage;
import press.masthead.query.Lists;

/** Answers of the editorial surface: with the version as ETag, and never kept by a cache. */
public final class EditorialAnswers {

    private static final String CACHE_CONTROL = "Cache-Control";
    static final String NO_STORE = "private, no-store";

    private EditorialAnswers() {}

    public static <V extends EditorialView> RestResponse<V> of(V view, RestResponse.Status status) {
        return builder(view, status).build();
    }

    public static <V extends EditorialView> RestResponse<V> created(V view, String address) {
        return builder(view, RestResponse.Status.CREATED)
                .header("Location", address)
                .build();
    }

    /** Of what there is already, and was sent once more (RFC 6249). */
    public static <V extends EditorialView> RestResponse<V> duplicate(V view, String address) {
        return builder(view, RestResponse.Status.OK)
                .header("Location", address)
                .header("Link", "<" + address + ">; rel=\"duplicate\"")
                .build();
    }

    /** Of what has no version, because it never changes. */
    public static <V> RestResponse<V> unversioned(V view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(CACHE_CONTROL, NO_STORE)
                .build();
    }

    public static <V> RestResponse<ListPage<V>> page(Lists.Result<V> found, UriInfo uri, ObjectMapper mapper) {
        return ListAnswer.of(found, uri, mapper).header(CACHE_CONTROL, NO_STORE).build();
    }

    private static <V extends EditorialView> RestResponse.ResponseBuilder<V> builder(
            V view, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", IfMatch.etag(view.version()))
                .header(CACHE_CONTROL, NO_STORE);
    }
}
