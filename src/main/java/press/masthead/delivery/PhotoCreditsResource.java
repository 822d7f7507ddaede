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

@Path("/v1/photo-credits")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class PhotoCreditsResource {

    private final PublicationService publications;

    PhotoCreditsResource(PublicationService publications) {
        this.publications = publications;
    }

    @GET
    @Operation(
            operationId = "listPhotoCredits",
            summary = "List photo credits",
            description = "Photo credits of something published, by name.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublishedPhotoCreditPage.class)))
    public Response list(@Context UriInfo uri, @Context Request request) {
        return publications.photoCredits(uri, request);
    }

    @GET
    @Path("{ref}")
    @Operation(
            operationId = "getPhotoCredit",
            summary = "Get a photo credit",
            description = "A photo credit, if something published uses it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublishedPhotoCredit.class)))
    public Response read(@PathParam("ref") String ref, @Context UriInfo uri, @Context Request request) {
        return publications.photoCredit(ref, uri, request);
    }
}
