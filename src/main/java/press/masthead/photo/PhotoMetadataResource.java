package press.masthead.photo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.editorial.IfMatch;

@Path("/v1/editorial/photos")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = Role.editor)
class PhotoMetadataResource {

    private final PhotoMetadataService service;

    PhotoMetadataResource(PhotoMetadataService service) {
        this.service = service;
    }

    @GET
    @Path("{ref}/metadata")
    public RestResponse<PhotoMetadataView> read(@PathParam("ref") String ref) {
        return EditorialAnswers.unversioned(service.read(ref));
    }

    @POST
    @Path("{ref}/accept-suggested-credit")
    public RestResponse<PhotoView> acceptSuggestedCredit(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return EditorialAnswers.of(service.acceptSuggestedCredit(ref, new IfMatch(ifMatch)), RestResponse.Status.OK);
    }
}
