package press.masthead.article.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.article.ArticleView;
import press.masthead.article.workflow.TransitionNote;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.editorial.IfMatch;
import press.masthead.json.Submitted;
import press.masthead.query.ListPage;

@Path("/v1/editorial/articles")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = {Role.reporter, Role.editor})
class RevisionResource {

    private final RevisionService service;
    private final Submitted submitted;
    private final ObjectMapper mapper;

    RevisionResource(RevisionService service, Submitted submitted, ObjectMapper mapper) {
        this.service = service;
        this.submitted = submitted;
        this.mapper = mapper;
    }

    @GET
    @Path("{ref}/revisions")
    public RestResponse<ListPage<RevisionSummary>> list(@PathParam("ref") String ref, @Context UriInfo uri) {
        return EditorialAnswers.page(service.list(ref, uri.getQueryParameters()), uri, mapper);
    }

    @GET
    @Path("{ref}/revisions/{number}")
    public RestResponse<RevisionView> read(@PathParam("ref") String ref, @PathParam("number") String number) {
        return EditorialAnswers.unversioned(service.read(ref, number));
    }

    @GET
    @Path("{ref}/revisions/{number}/comparison")
    public RestResponse<RevisionComparison> compare(
            @PathParam("ref") String ref, @PathParam("number") String number, @Context UriInfo uri) {
        return EditorialAnswers.unversioned(service.compare(ref, number, uri.getQueryParameters()));
    }

    @POST
    @Path("{ref}/revisions/{number}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ArticleView> restore(
            @PathParam("ref") String ref,
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable TransitionNote body) {
        TransitionNote note = body == null ? TransitionNote.NONE : body;
        return EditorialAnswers.of(
                service.restore(ref, number, new IfMatch(ifMatch), note, submitted.faults()), RestResponse.Status.OK);
    }
}
