package press.masthead.delivery;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.selection.Selection;

@Path(PlacementsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class PlacementsResource {

    static final String PATH = "/v1/placements";

    private final PlacementDecisions decisions;
    private final PlacementPreview previews;
    private final PlacementAnswers answers;

    PlacementsResource(PlacementDecisions decisions, PlacementPreview previews, PlacementAnswers answers) {
        this.decisions = decisions;
        this.previews = previews;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getPlacements",
            summary = "Get the messages of a page",
            description =
                    "The one message that each placement of a page shows, or null. The same question gets the same answer as long as no campaign changes; nothing that is sent is kept. A country, currency, section, tag or article that is unknown never fails the page: it counts as not sent. So does an empty value. It is answered from memory, also while the database is away. An answer for no reader in particular may be kept by a CDN for as long as Cache-Control says; one for a reader is not kept.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Selection.class)))
    @NonBlocking
    public Uni<Response> read(
            @Context UriInfo uri, @Context Request http, @HeaderParam("Authorization") @Nullable String authorization) {
        PlacementRequest request = PlacementRequest.read(uri.getQueryParameters());
        return request.isEditorial()
                ? previews.find(request, authorization)
                        .chain(preview -> decisions.decide(request, preview.orElse(null)))
                        .map(selection -> response(answers.unkept(selection), http))
                : decisions.decide(request, null).map(selection -> response(answers.of(selection, request), http));
    }

    private static Response response(PlacementAnswer answer, Request http) {
        EntityTag etag = answer.etag() == null ? null : new EntityTag(answer.etag());
        boolean known = etag != null && Preconditions.isKnown(http, etag);
        Response.ResponseBuilder response =
                known ? Response.notModified() : Response.ok(answer.body().getBytes(), PlacementAnswer.CONTENT_TYPE);
        return response.tag(etag).header("Cache-Control", answer.cacheControl()).build();
    }
}
