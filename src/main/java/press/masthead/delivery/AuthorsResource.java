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

@Path("/v1/authors")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class AuthorsResource {

    private final PublicationService publications;

    AuthorsResource(PublicationService publications) {
        this.publications = publications;
    }

    @GET
    @Operation(
            operationId = "listAuthors",
            summary = "List authors",
            description = "Authors of something published, by name.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedAuthorPage.class)))
    public Response list(@Context UriInfo uri, @Context Request request) {
        return publications.authors(uri, request);
    }

    @GET
    @Path("{ref}")
    @Operation(
            operationId = "getAuthor",
            summary = "Get an author",
            description = "An author, if something published uses it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedAuthor.class)))
    public Response read(@PathParam("ref") String ref, @Context UriInfo uri, @Context Request request) {
        return publications.author(ref, uri, request);
    }
}
