package press.masthead.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import press.masthead.query.ListPage;

/**
 * The endpoints that every editorial type has.
 *
 * @param <S> what editors send to save one
 * @param <V> how editors see one
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class EditorialResource<S extends Record, V extends EditorialView> {

    /** The media type of JSON Merge Patch (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final EditorialType type;
    private final EditorialService<?, S, V> service;
    private final Submitted submitted;
    private final ObjectMapper mapper;

    protected EditorialResource(EditorialType type, EditorialService<?, S, V> service, EditorialRequest request) {
        this.type = type;
        this.service = service;
        this.submitted = request.submitted();
        this.mapper = request.mapper();
    }

    @GET
    public RestResponse<ListPage<V>> list(@Context UriInfo uri) {
        return EditorialAnswers.page(service.list(uri.getQueryParameters()), uri, mapper);
    }

    @GET
    @Path("{ref}")
    public RestResponse<V> read(@PathParam("ref") String ref) {
        return answer(service.read(ref), RestResponse.Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<V> create(@Nullable S body) {
        V created = service.create(Bodies.require(body), submitted.faults());
        return EditorialAnswers.created(created, address(created));
    }

    @POST
    @Path("batch")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<BatchAnswer> batch(@Nullable Batch body) {
        return RestResponse.ResponseBuilder.ok(service.batch(Bodies.require(body), submitted.faults()))
                .header("Cache-Control", EditorialAnswers.NO_STORE)
                .build();
    }

    @PUT
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<V> replace(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable S body) {
        return answer(
                service.replace(ref, new IfMatch(ifMatch), Bodies.require(body), submitted.faults()),
                RestResponse.Status.OK);
    }

    @PUT
    @Path("by-external-id/{externalId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<V> createOrReplace(
            @PathParam("externalId") String externalId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable S body) {
        Saved<V> saved =
                service.createOrReplace(externalId, new IfMatch(ifMatch), Bodies.require(body), submitted.faults());
        return saved.created()
                ? EditorialAnswers.created(saved.view(), address(saved.view()))
                : answer(saved.view(), RestResponse.Status.OK);
    }

    @PATCH
    @Path("{ref}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    public RestResponse<V> patch(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch, byte @Nullable [] patch) {
        return answer(service.patch(ref, new IfMatch(ifMatch), Bodies.require(patch)), RestResponse.Status.OK);
    }

    @DELETE
    @Path("{ref}")
    public RestResponse<Void> delete(@PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.delete(ref, new IfMatch(ifMatch));
        return RestResponse.noContent();
    }

    protected RestResponse<V> answer(V view, RestResponse.Status status) {
        return EditorialAnswers.of(view, status);
    }

    private String address(V view) {
        return "/v1/editorial/" + type.path() + "/" + view.id();
    }
}
