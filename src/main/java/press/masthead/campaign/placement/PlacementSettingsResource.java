package press.masthead.campaign.placement;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/editorial/placements")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = Role.campaigner)
class PlacementSettingsResource {

    private final PlacementSettingsService service;
    private final Submitted submitted;
    private final ObjectMapper mapper;

    PlacementSettingsResource(PlacementSettingsService service, Submitted submitted, ObjectMapper mapper) {
        this.service = service;
        this.submitted = submitted;
        this.mapper = mapper;
    }

    @GET
    public RestResponse<ListPage<PlacementSettingsView>> list(@Context UriInfo uri) {
        return EditorialAnswers.page(service.list(uri.getQueryParameters()), uri, mapper);
    }

    @GET
    @Path("{placement}")
    public RestResponse<PlacementSettingsView> read(@PathParam("placement") String placement) {
        return EditorialAnswers.of(service.read(placement), RestResponse.Status.OK);
    }

    @PUT
    @Path("{placement}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<PlacementSettingsView> replace(
            @PathParam("placement") String placement,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable SavePlacementSettings body) {
        return EditorialAnswers.of(
                service.replace(placement, new IfMatch(ifMatch), Bodies.require(body), submitted.faults()),
                RestResponse.Status.OK);
    }
}
