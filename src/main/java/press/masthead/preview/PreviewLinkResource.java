package press.masthead.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import press.masthead.editorial.EditorialAnswers;
import press.masthead.json.Submitted;
import press.masthead.query.ListPage;

@Path("/v1/editorial/articles/{ref}/previews")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = {Role.reporter, Role.editor})
class PreviewLinkResource {

    private final PreviewLinkService service;
    private final Submitted submitted;
    private final ObjectMapper mapper;

    PreviewLinkResource(PreviewLinkService service, Submitted submitted, ObjectMapper mapper) {
        this.service = service;
        this.submitted = submitted;
        this.mapper = mapper;
    }

    @GET
    public RestResponse<ListPage<PreviewLinkView>> list(@PathParam("ref") String ref, @Context UriInfo uri) {
        return EditorialAnswers.page(service.list(ref, uri.getQueryParameters()), uri, mapper);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<PreviewLinkView> create(@PathParam("ref") String ref, @Nullable SavePreview body) {
        PreviewLinkView created = service.create(ref, body == null ? SavePreview.BY_DEFAULT : body, submitted.faults());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, created)
                .header("Location", "/v1/editorial/articles/" + created.article() + "/previews")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    public RestResponse<Void> delete(@PathParam("ref") String ref, @PathParam("id") String id) {
        service.revoke(ref, id);
        return RestResponse.noContent();
    }
}
