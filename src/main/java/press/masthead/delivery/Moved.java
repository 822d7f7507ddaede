package press.masthead.delivery;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Ends a look-up by a former slug: the thing has another one now, or the same in another locale. */
public final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String slug;
    private final @Nullable String locale;

    /** @param locale the one to ask for now; null: what was asked for holds */
    Moved(String slug, @Nullable String locale) {
        super("moved to " + slug, null, false, false);
        this.slug = slug;
        this.locale = locale;
    }

    /**
     * The answer that leads there.
     *
     * @param ending what stands behind the slug in the address
     */
    public Response to(UriInfo uri, String ending) {
        String path = uri.getRequestUri().getRawPath();
        String query = locale == null
                ? uri.getRequestUri().getRawQuery()
                : uri.getRequestUriBuilder()
                        .replaceQueryParam("locale", locale)
                        .build()
                        .getRawQuery();
        String place = path.substring(0, path.lastIndexOf('/') + 1) + slug + ending;
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header("Location", query == null ? place : place + "?" + query)
                .header("Cache-Control", Answers.SHARED)
                .build();
    }
}
