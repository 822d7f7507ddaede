package press.masthead.query;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/** The header {@code Link: rel="next"} (RFC 8288) of a page of a list. */
final class NextLink {

    private NextLink() {}

    /** The value of the header: relative to the service, with the parameters of this request and the next cursor. */
    static String of(UriInfo request, String cursor) {
        String address = UriBuilder.fromPath(request.getRequestUri().getRawPath())
                .replaceQuery(request.getRequestUri().getRawQuery())
                .replaceQueryParam(ListDefinition.CURSOR, cursor)
                .build()
                .toString();
        return "<" + address + ">; rel=\"next\"";
    }
}
