package press.masthead.editorial;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints of a type whose things come back from the archive without further ado.
 *
 * @param <S> what editors send to save one
 * @param <V> how editors see one
 */
public abstract class RestorableResource<S extends Record, V extends EditorialView> extends EditorialResource<S, V> {

    private final EditorialService<?, S, V> service;

    protected RestorableResource(EditorialType type, EditorialService<?, S, V> service, EditorialRequest request) {
        super(type, service, request);
        this.service = service;
    }

    @POST
    @Path("{ref}/restore")
    public RestResponse<V> restore(@PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.restore(ref, new IfMatch(ifMatch)), RestResponse.Status.OK);
    }
}
