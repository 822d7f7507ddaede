package press.masthead.author;

import jakarta.ws.rs.Path;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.MergeableResource;

@Path("/v1/editorial/authors")
@Editorial(writers = Role.editor)
class AuthorResource extends MergeableResource<SaveAuthor, AuthorView> {

    AuthorResource(AuthorService service, EditorialRequest request) {
        super(Author.TYPE, service, request);
    }
}
