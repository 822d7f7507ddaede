package press.masthead.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import press.masthead.query.ListAnswer;
import press.masthead.query.ListPage;

@Path("/v1/campaigns")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class PublishedCampaignResource {

    private final PublishedCampaignService service;

    private final ObjectMapper mapper;

    PublishedCampaignResource(PublishedCampaignService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary = "The campaigns that are shown now",
            description =
                    "Reader-support campaigns that readers may see now, with their goals. Which message a page shows is answered by /v1/placements.")
    public RestResponse<ListPage<PublishedCampaign>> list(@Context UriInfo uri) {
        return ListAnswer.of(service.list(uri.getQueryParameters()), uri, mapper)
                .build();
    }

    @GET
    @Path("{ref}")
    @Operation(
            operationId = "getCampaign",
            summary = "One campaign that is shown now",
            description = "By id or slug. A campaign that is a draft, scheduled, paused or over is not found.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign.",
            content = @Content(schema = @Schema(implementation = PublishedCampaign.class)))
    public PublishedCampaign read(@PathParam("ref") String ref) {
        return service.read(ref);
    }
}
