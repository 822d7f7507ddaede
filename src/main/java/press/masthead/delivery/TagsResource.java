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

@Path("/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class TagsResource {

    private final PublicationService publications;

    TagsResource(PublicationService publications) {
        this.publications = publications;
    }

    @GET
    @Operation(operationId = "listTags", summary = "List tags", description = "Tags of something published, by name.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedTagPage.class)))
    public Response list(@Context UriInfo uri, @Context Request request) {
        return publications.tags(uri, request);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "getTag", summary = "Get a tag", description = "A tag, if something published uses it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedTag.class)))
    public Response read(@PathParam("ref") String ref, @Context UriInfo uri, @Context Request request) {
        return publications.tag(ref, uri, request);
    }
}
