package press.masthead.article;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.EditorialResource;
import press.masthead.editorial.IfMatch;
import press.masthead.json.Submitted;

@Path("/v1/editorial/articles")
@Editorial(writers = {Role.reporter, Role.editor})
class ArticleResource extends EditorialResource<SaveArticle, ArticleView> {

    private final PublishingService publishing;
    private final Submitted submitted;

    ArticleResource(ArticleService service, PublishingService publishing, EditorialRequest request) {
        super(Article.TYPE, service, request);
        this.publishing = publishing;
        this.submitted = request.submitted();
    }

    @POST
    @Path("{ref}/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Editorial(writers = Role.editor)
    public RestResponse<ArticleView> publish(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable PublishArticle body) {
        PublishArticle request = body == null ? PublishArticle.NOW : body;
        return answer(
                publishing.publish(ref, new IfMatch(ifMatch), request, submitted.faults()), RestResponse.Status.OK);
    }

    @POST
    @Path("{ref}/unpublish")
    @Editorial(writers = Role.editor)
    public RestResponse<ArticleView> unpublish(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(publishing.unpublish(ref, new IfMatch(ifMatch)), RestResponse.Status.OK);
    }

    @POST
    @Path("{ref}/unschedule")
    @Editorial(writers = Role.editor)
    public RestResponse<ArticleView> unschedule(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(publishing.unschedule(ref, new IfMatch(ifMatch)), RestResponse.Status.OK);
    }

    @POST
    @Path("{ref}/restore")
    @Override
    public RestResponse<ArticleView> restore(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(publishing.restore(ref, new IfMatch(ifMatch)), RestResponse.Status.OK);
    }
}
