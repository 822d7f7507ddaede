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
import press.masthead.editorial.EditorialAnswers;
import press.masthead.photo.PhotoUseView;
import press.masthead.query.ListPage;

@Path("/v1/editorial/photos")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = {})
class PhotoUsesResource {

    private final PhotoUseService service;
    private final ObjectMapper mapper;

    PhotoUsesResource(PhotoUseService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @GET
    @Path("{ref}/uses")
    public RestResponse<ListPage<PhotoUseView>> list(@PathParam("ref") String ref, @Context UriInfo uri) {
        return EditorialAnswers.page(service.uses(ref, uri.getQueryParameters()), uri, mapper);
    }
}
