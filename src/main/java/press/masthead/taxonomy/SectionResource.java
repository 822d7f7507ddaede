package press.masthead.taxonomy;

import jakarta.ws.rs.Path;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.RestorableResource;

@Path("/v1/editorial/sections")
@Editorial(writers = Role.editor)
class SectionResource extends RestorableResource<SaveSection, SectionView> {

    SectionResource(SectionService service, EditorialRequest request) {
        super(Taxonomy.SECTION, service, request);
    }
}
