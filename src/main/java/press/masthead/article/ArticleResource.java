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
import press.masthead.article.workflow.TransitionNote;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.EditorialResource;
import press.masthead.editorial.IfMatch;
import press.masthead.json.Submitted;

@Path("/v1/editorial/articles")
@Editorial(writers = {Role.reporter, Role.editor})
class ArticleResource extends EditorialResource<SaveArticle, ArticleView> {

    private final PublishingService publishing;
    private final ReviewService review;
    private final Submitted submitted;

    ArticleResource(
            ArticleService service, PublishingService publishing, ReviewService review, EditorialRequest request) {
        super(Article.TYPE, service, request);
        this.publishing = publishing;
        this.review = review;
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
    @Consumes(MediaType.APPLICATION_JSON)
    @Editorial(writers = Role.editor)
    public RestResponse<ArticleView> unpublish(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable TransitionNote body) {
        return ok(publishing.unpublish(ref, new IfMatch(ifMatch), note(body), submitted.faults()));
    }

    @POST
    @Path("{ref}/unschedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Editorial(writers = Role.editor)
    public RestResponse<ArticleView> unschedule(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable TransitionNote body) {
        return ok(publishing.unschedule(ref, new IfMatch(ifMatch), note(body), submitted.faults()));
    }

    @POST
    @Path("{ref}/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ArticleView> submit(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable TransitionNote body) {
        return ok(review.submit(ref, new IfMatch(ifMatch), note(body), submitted.faults()));
    }

    @POST
    @Path("{ref}/request-changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Editorial(writers = Role.editor)
    public RestResponse<ArticleView> requestChanges(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable TransitionNote body) {
        return ok(review.requestChanges(ref, new IfMatch(ifMatch), note(body), submitted.faults()));
    }

    @POST
    @Path("{ref}/archive")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ArticleView> archive(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable TransitionNote body) {
        return ok(review.archive(ref, new IfMatch(ifMatch), note(body), submitted.faults()));
    }

    @POST
    @Path("{ref}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ArticleView> restore(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable TransitionNote body) {
        return ok(review.restore(ref, new IfMatch(ifMatch), note(body), submitted.faults()));
    }

    private RestResponse<ArticleView> ok(ArticleView view) {
        return answer(view, RestResponse.Status.OK);
    }

    private static TransitionNote note(@Nullable TransitionNote body) {
        return body == null ? TransitionNote.NONE : body;
    }
}
