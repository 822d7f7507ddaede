package press.masthead.photo;

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
import press.masthead.query.ListPage;

@Path("/v1/editorial/photo-credits")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = {})
class PhotoCreditUsesResource {

    private final PhotoReportService service;
    private final ObjectMapper mapper;

    PhotoCreditUsesResource(PhotoReportService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @GET
    @Path("{ref}/uses")
    public RestResponse<ListPage<PhotoUseView>> list(@PathParam("ref") String ref, @Context UriInfo uri) {
        return EditorialAnswers.page(service.creditUses(ref, uri.getQueryParameters()), uri, mapper);
    }
}
