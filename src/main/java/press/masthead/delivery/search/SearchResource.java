package press.masthead.delivery.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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

@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class SearchResource {

    private final SearchService service;

    SearchResource(SearchService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "searchArticles",
            summary = "Search articles",
            description =
                    "Published articles with these words, the best first: by where the words stand, and how new the article is. Of very many, the newest 300 are looked at. Where nothing has them, words that are nearly the same are looked for instead, and corrected says so.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchPage.class)))
    public Response search(@Context UriInfo uri, @Context Request request) {
        return service.search(uri, request);
    }
}
