package press.masthead.photo;

import jakarta.ws.rs.Path;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.RestorableResource;

@Path("/v1/editorial/photos")
@Editorial(writers = Role.editor)
class PhotoResource extends RestorableResource<SavePhoto, PhotoView> {

    PhotoResource(PhotoService service, EditorialRequest request) {
        super(PhotoTypes.PHOTO, service, request);
    }
}
