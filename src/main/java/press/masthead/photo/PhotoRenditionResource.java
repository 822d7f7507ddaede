package press.masthead.photo;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.media.RenditionKeeper;
import press.masthead.media.WantedRendition;

@Path("/v1/editorial/photos/{ref}/renditions")
@Produces({"image/jpeg", "image/webp"})
@Editorial(writers = Role.editor)
class PhotoRenditionResource {

    private final PhotoRenditionService photos;
    private final RenditionKeeper renditions;

    PhotoRenditionResource(PhotoRenditionService photos, RenditionKeeper renditions) {
        this.photos = photos;
        this.renditions = renditions;
    }

    @GET
    @Path("{rendition}.{format}")
    @Blocking
    @APIResponse(responseCode = "200")
    public CompletionStage<Response> read(
            @PathParam("ref") String ref,
            @PathParam("rendition") String rendition,
            @PathParam("format") String format,
            @Context Request request)
            throws IOException {
        WantedRendition wanted = photos.find(ref, rendition, format);
        EntityTag etag = new EntityTag(wanted.fingerprint());
        Response.ResponseBuilder decided = request.evaluatePreconditions(etag);
        boolean known = decided != null && decided.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
        CompletionStage<Response.ResponseBuilder> answer = known
                ? CompletableFuture.completedStage(Response.notModified())
                : renditions
                        .get(wanted)
                        .thenApply(
                                bytes -> Response.ok(bytes, wanted.mediaType()).header("Content-Length", bytes.length));
        return answer.thenApply(built ->
                built.tag(etag).header("Cache-Control", "private, no-cache").build());
    }
}
