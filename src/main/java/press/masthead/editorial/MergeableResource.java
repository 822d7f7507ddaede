package press.masthead.editorial;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Bodies;
import press.masthead.json.Submitted;

/**
 * The endpoints of a type of thing of which there can be two by mistake.
 *
 * @param <S> what editors send to save one
 * @param <V> how editors see one
 */
public abstract class MergeableResource<S extends Record, V extends EditorialView> extends RestorableResource<S, V> {

    private final MergeableService<?, S, V> service;
    private final Submitted submitted;

    protected MergeableResource(EditorialType type, MergeableService<?, S, V> service, EditorialRequest request) {
        super(type, service, request);
        this.service = service;
        this.submitted = request.submitted();
    }

    @POST
    @Path("{ref}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<V> merge(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable MergeInto body) {
        return answer(
                service.merge(ref, new IfMatch(ifMatch), Bodies.require(body), submitted.faults()),
                RestResponse.Status.OK);
    }
}
