package press.masthead.campaign.bandit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.editorial.IfMatch;
import press.masthead.json.Bodies;
import press.masthead.json.Submitted;
import press.masthead.query.ListPage;

@Path("/v1/editorial/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(readers = Role.campaigner, writers = Role.campaigner)
class BanditResource {

    private final BanditService service;
    private final Submitted submitted;
    private final ObjectMapper mapper;

    BanditResource(BanditService service, Submitted submitted, ObjectMapper mapper) {
        this.service = service;
        this.submitted = submitted;
        this.mapper = mapper;
    }

    @GET
    @Path("{ref}/bandit")
    public RestResponse<BanditView> read(@PathParam("ref") String ref) {
        return EditorialAnswers.of(service.read(ref), RestResponse.Status.OK);
    }

    @PUT
    @Path("{ref}/bandit")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<BanditView> put(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable SaveBandit body) {
        return EditorialAnswers.of(
                service.put(ref, new IfMatch(ifMatch), Bodies.require(body), submitted.faults()),
                RestResponse.Status.OK);
    }

    @DELETE
    @Path("{ref}/bandit")
    public RestResponse<Void> delete(@PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.delete(ref, new IfMatch(ifMatch));
        return RestResponse.noContent();
    }

    @GET
    @Path("{ref}/bandit/weights")
    public RestResponse<ListPage<WeightsChangeView>> changes(@PathParam("ref") String ref, @Context UriInfo uri) {
        return EditorialAnswers.page(service.changes(ref, uri.getQueryParameters()), uri, mapper);
    }
}
