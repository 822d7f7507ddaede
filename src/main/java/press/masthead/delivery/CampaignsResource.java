package press.masthead.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CampaignsResource {

    private final PublishedCampaignService campaigns;

    CampaignsResource(PublishedCampaignService campaigns) {
        this.campaigns = campaigns;
    }

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary = "List campaigns",
            description =
                    "Campaigns that are shown now, the last to start first. Which message a page shows is answered by /v1/placements.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublishedCampaignPage.class)))
    public Response list(@Context UriInfo uri, @Context Request request) {
        return campaigns.list(uri, request);
    }

    @GET
    @Path("{ref}")
    @Operation(
            operationId = "getCampaign",
            summary = "Get a campaign",
            description =
                    "A campaign, if it is shown now: one that is a draft, scheduled, paused or over is not found.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedCampaign.class)))
    public Response read(@PathParam("ref") String ref, @Context UriInfo uri, @Context Request request) {
        return campaigns.read(ref, uri, request);
    }
}
