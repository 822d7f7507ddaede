package press.masthead.campaign.interaction;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import press.masthead.problem.Faults;
import press.masthead.query.ParameterSet;

@Path("/v1/campaigns/{ref}/events")
@PermitAll
class InteractionResource {

    private static final ParameterSet NO_PARAMETERS = new ParameterSet(List.of());

    private final InteractionIntake intake;

    InteractionResource(InteractionIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Blocking
    @Operation(
            operationId = "reportCampaignEvents",
            summary = "Report what readers did with a campaign's message",
            description =
                    "Takes one event, or up to 500, of a campaign that is shown or was in the last days. The answer comes when they are safely kept. Sent again with the same id and time, an event is counted once. All are counted or, with a fault, none. The same JSON may come as text/plain, as navigator.sendBeacon sends it.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InteractionReport.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "204", description = "They are safely kept.")
    public CompletionStage<Response> report(
            @PathParam("ref") String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        Faults faults = new Faults();
        NO_PARAMETERS.read(uri.getQueryParameters(), faults);
        faults.throwIfAny();
        return intake.take(ref, body, Bots.sent(headers.getHeaderString(HttpHeaders.USER_AGENT)), faults)
                .thenApply(safe -> Response.noContent().build());
    }
}
