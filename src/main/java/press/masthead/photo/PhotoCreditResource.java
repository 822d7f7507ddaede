package press.masthead.photo;

import jakarta.ws.rs.Path;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.MergeableResource;

@Path("/v1/editorial/photo-credits")
@Editorial(writers = Role.editor)
class PhotoCreditResource extends MergeableResource<SavePhotoCredit, PhotoCreditView> {

    PhotoCreditResource(PhotoCreditService service, EditorialRequest request) {
        super(PhotoTypes.CREDIT, service, request);
    }
}
