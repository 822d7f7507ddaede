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

@Path("/v1/photos")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class PhotosResource {

    private final PublicationService publications;

    PhotosResource(PublicationService publications) {
        this.publications = publications;
    }

    @GET
    @Operation(
            operationId = "listPhotos",
            summary = "List photos",
            description = "Photos in something published, the newest first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedPhotoPage.class)))
    public Response list(@Context UriInfo uri, @Context Request request) {
        return publications.photos(uri, request);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPhoto",
            summary = "Get a photo",
            description = "A photo, if something published uses it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedPhoto.class)))
    public Response read(@PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
        return publications.photo(id, uri, request);
    }
}
