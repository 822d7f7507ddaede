package press.masthead.custom;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.editorial.IfMatch;
import press.masthead.editorial.Saved;
import press.masthead.json.Bodies;
import press.masthead.json.Submitted;
import press.masthead.query.ListPage;

@Path("/v1/editorial/schemas")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = {})
class CustomSchemaResource {

    private final CustomSchemaService service;
    private final Submitted submitted;
    private final ObjectMapper mapper;

    CustomSchemaResource(CustomSchemaService service, Submitted submitted, ObjectMapper mapper) {
        this.service = service;
        this.submitted = submitted;
        this.mapper = mapper;
    }

    @GET
    public RestResponse<ListPage<CustomSchemaView>> list(@Context UriInfo uri) {
        return EditorialAnswers.page(service.list(uri.getQueryParameters()), uri, mapper);
    }

    @GET
    @Path("{type}")
    public RestResponse<CustomSchemaView> read(@PathParam("type") String type) {
        return EditorialAnswers.of(service.read(type), RestResponse.Status.OK);
    }

    @PUT
    @Path("{type}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<CustomSchemaView> put(
            @PathParam("type") String type,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable SaveCustomSchema body) {
        Saved<CustomSchemaView> saved =
                service.put(type, new IfMatch(ifMatch), Bodies.require(body), submitted.faults());
        return saved.created()
                ? EditorialAnswers.created(saved.view(), "/v1/editorial/schemas/" + type)
                : EditorialAnswers.of(saved.view(), RestResponse.Status.OK);
    }

    @DELETE
    @Path("{type}")
    public RestResponse<Void> delete(
            @PathParam("type") String type, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.delete(type, new IfMatch(ifMatch));
        return RestResponse.noContent();
    }
}
