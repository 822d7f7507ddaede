package press.masthead.photo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import press.masthead.access.Editorial;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.query.ListPage;

@Path("/v1/editorial/photos")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = {})
class PhotoRightsResource {

    private final PhotoReportService service;
    private final ObjectMapper mapper;

    PhotoRightsResource(PhotoReportService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @GET
    @Path("rights")
    public RestResponse<ListPage<EndingRightsView>> list(@Context UriInfo uri) {
        return EditorialAnswers.page(service.ending(uri.getQueryParameters()), uri, mapper);
    }
}
