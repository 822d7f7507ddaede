package press.masthead.taxonomy;

import jakarta.ws.rs.Path;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.MergeableResource;

@Path("/v1/editorial/tags")
@Editorial(writers = Role.editor)
class TagResource extends MergeableResource<SaveTag, TagView> {

    TagResource(TagService service, EditorialRequest request) {
        super(Taxonomy.TAG, service, request);
    }
}
