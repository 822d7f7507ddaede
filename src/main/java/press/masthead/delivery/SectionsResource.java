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

@Path("/v1/sections")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class SectionsResource {

    private final PublicationService publications;

    SectionsResource(PublicationService publications) {
        this.publications = publications;
    }

    @GET
    @Operation(
            operationId = "listSections",
            summary = "List sections",
            description = "Sections with something published in them or below them, by name.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublishedSectionPage.class)))
    public Response list(@Context UriInfo uri, @Context Request request) {
        return publications.sections(uri, request);
    }

    @GET
    @Path("{ref}")
    @Operation(
            operationId = "getSection",
            summary = "Get a section",
            description = "A section, if something published uses it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedSection.class)))
    public Response read(@PathParam("ref") String ref, @Context UriInfo uri, @Context Request request) {
        return publications.section(ref, uri, request);
    }
}
