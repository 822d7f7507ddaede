package press.masthead.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Bodies;
import press.masthead.json.Submitted;
import press.masthead.query.ListAnswer;
import press.masthead.query.ListPage;

@Path("/v1/editorial/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(
        readers = {},
        writers = {})
class ApiKeyResource {

    private final ApiKeyService service;
    private final Submitted submitted;
    private final ObjectMapper mapper;

    ApiKeyResource(ApiKeyService service, Submitted submitted, ObjectMapper mapper) {
        this.service = service;
        this.submitted = submitted;
        this.mapper = mapper;
    }

    @GET
    public RestResponse<ListPage<ApiKeyView>> list(@Context UriInfo uri) {
        return ListAnswer.of(service.list(uri.getQueryParameters()), uri, mapper)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ApiKeyView> create(@Nullable SaveApiKey body) {
        ApiKeyView created = service.create(Bodies.require(body), submitted.faults());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, created)
                .header("Location", "/v1/editorial/api-keys/" + created.id())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("{id}")
    public RestResponse<ApiKeyView> read(@PathParam("id") String id) {
        return answer(service.read(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public RestResponse<ApiKeyView> patch(@PathParam("id") String id, byte @Nullable [] patch) {
        return answer(service.patch(id, Bodies.require(patch)));
    }

    @POST
    @Path("{id}/rotate")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ApiKeyView> rotate(@PathParam("id") String id, @Nullable RotateApiKey body) {
        RotateApiKey request = body == null ? RotateApiKey.byDefault() : body;
        return answer(service.rotate(id, request, submitted.faults()));
    }

    @DELETE
    @Path("{id}")
    public RestResponse<Void> delete(@PathParam("id") String id) {
        service.delete(id);
        return RestResponse.noContent();
    }

    private static RestResponse<ApiKeyView> answer(ApiKeyView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
