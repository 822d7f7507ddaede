package press.masthead.delivery;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import press.masthead.media.RenditionKeeper;
import press.masthead.media.WantedRendition;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;

@Path("/media")
@Produces({"image/jpeg", "image/webp"})
@PermitAll
class MediaResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_MINUTE = "public, max-age=60";

    private final PublishedRenditionService published;
    private final RenditionKeeper renditions;

    MediaResource(PublishedRenditionService published, RenditionKeeper renditions) {
        this.published = published;
        this.renditions = renditions;
    }

    @GET
    @Path("{photo}/{rendition}.{format}")
    @Blocking
    @Operation(
            operationId = "getRendition",
            summary = "Get a rendition of a photo",
            description =
                    "A photo that was uploaded, in one of the sizes that the newsroom configured, if something published uses it. The addresses stand in the renditions of each photo.")
    @APIResponse(responseCode = "200")
    public CompletionStage<Response> read(
            @PathParam("photo") String photo,
            @PathParam("rendition") String rendition,
            @PathParam("format") String format,
            @Context UriInfo uri,
            @Context Request request)
            throws IOException {
        Faults faults = new Faults();
        Arguments arguments = MediaParameters.ALL.read(uri.getQueryParameters(), faults);
        String version = arguments.text(MediaParameters.VERSION).orElse("");
        faults.throwIfAny();
        WantedRendition wanted = published.find(photo, rendition, format);
        EntityTag etag = new EntityTag(wanted.fingerprint());
        String kept = version.equals(wanted.fingerprint()) ? FOR_EVER : FOR_A_MINUTE;
        CompletionStage<Response.ResponseBuilder> answer = Preconditions.isKnown(request, etag)
                ? CompletableFuture.completedStage(Response.notModified())
                : renditions
                        .get(wanted)
                        .thenApply(
                                bytes -> Response.ok(bytes, wanted.mediaType()).header("Content-Length", bytes.length));
        return answer.thenApply(
                built -> built.tag(etag).header("Cache-Control", kept).build());
    }
}
