package press.masthead.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import press.masthead.access.Editorial;
import press.masthead.article.workflow.TransitionView;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.query.ListPage;

@Path("/v1/editorial/articles")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = {})
class TransitionResource {

    private final ReviewService service;
    private final ObjectMapper mapper;

    TransitionResource(ReviewService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @GET
    @Path("{ref}/transitions")
    public RestResponse<ListPage<TransitionView>> list(@PathParam("ref") String ref, @Context UriInfo uri) {
        return EditorialAnswers.page(service.transitions(ref, uri.getQueryParameters()), uri, mapper);
    }
}
