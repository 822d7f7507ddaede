package press.masthead.photo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.IfMatch;
import press.masthead.editorial.RestorableResource;

@Path("/v1/editorial/photos")
@Editorial(writers = Role.editor)
class PhotoResource extends RestorableResource<SavePhoto, PhotoView> {

    private final PhotoService service;

    PhotoResource(PhotoService service, EditorialRequest request) {
        super(PhotoTypes.PHOTO, service, request);
        this.service = service;
    }

    @GET
    @Path("{ref}/metadata")
    public RestResponse<PhotoMetadataView> readMetadata(@PathParam("ref") String ref) {
        return EditorialAnswers.unversioned(service.readMetadata(ref));
    }

    @POST
    @Path("{ref}/accept-suggested-credit")
    public RestResponse<PhotoView> acceptSuggestedCredit(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.acceptSuggestedCredit(ref, new IfMatch(ifMatch)), RestResponse.Status.OK);
    }
}
