package press.masthead.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
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
import org.jspecify.annotations.Nullable;
import press.masthead.access.CallerLookup;
import press.masthead.campaign.Campaign;
import press.masthead.campaign.selection.Selection;

@Path("/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class PlacementsResource {

    private final PlacementService service;

    private final Answers answers;

    private final CallerLookup callers;

    PlacementsResource(PlacementService service, Answers answers, CallerLookup callers) {
        this.service = service;
        this.answers = answers;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "getPlacements",
            summary = "Get the messages of a page",
            description =
                    "The one message that each placement of a page shows, or null. The same question gets the same answer as long as no campaign changes; nothing that is sent is kept. A country, currency, section, tag or article that is unknown never fails the page: it counts as not sent. So does an empty value.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Selection.class)))
    public Response read(
            @Context UriInfo uri, @Context Request http, @HeaderParam("Authorization") @Nullable String authorization) {
        PlacementRequest request = PlacementRequest.read(uri.getQueryParameters());
        if (request.explain()) {
            callers.requireReader(authorization, Campaign.TYPE.path());
        }
        return answers.unkept(service.select(request), http, request.personal() ? Answers.PERSONAL : Answers.SHARED)
                .build();
    }
}
