package press.masthead.delivery;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
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
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import press.masthead.media.RenditionKeeper;
import press.masthead.media.WantedRendition;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Arguments;

@Path("/media")
@Produces({"image/jpeg", "image/webp"})
@PermitAll
class MediaResource {

    private final PublishedRenditionService published;
    private final RenditionKeeper renditions;
    private final ShownThings shown;
    private final Clock clock;

    MediaResource(PublishedRenditionService published, RenditionKeeper renditions, ShownThings shown, Clock clock) {
        this.published = published;
        this.renditions = renditions;
        this.shown = shown;
        this.clock = clock;
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
            @Context HttpServerRequest http,
            @Context Request request)
            throws IOException {
        Faults faults = new Faults();
        Arguments arguments = MediaParameters.ALL.read(uri.getQueryParameters(), faults);
        String version = arguments.text(MediaParameters.VERSION).orElse("");
        faults.throwIfAny();
        checkAddress(http.path(), photo + "/" + rendition + "." + format);
        PublishedRendition found = published.find(photo, rendition, format);
        WantedRendition wanted = found.wanted();
        EntityTag etag = new EntityTag(wanted.fingerprint());
        String kept = found.cacheControl(version, clock.instant());
        CompletionStage<Response.ResponseBuilder> answer = Preconditions.isKnown(request, etag)
                ? CompletableFuture.completedStage(Response.notModified())
                : renditions
                        .get(wanted)
                        .thenApply(
                                bytes -> Response.ok(bytes, wanted.mediaType()).header("Content-Length", bytes.length));
        List<String> tags = shown.tags().stream().sorted().toList();
        return answer.thenApply(built -> built.tag(etag)
                .header("Cache-Control", kept)
                .header("Surrogate-Key", String.join(" ", tags))
                .header("Cache-Tag", String.join(",", tags))
                .build());
    }

    /** Caches take each way to write an address for another picture, so that there is but one. */
    private static void checkAddress(String asked, String address) {
        if (!asked.endsWith("/media/" + address)
                || asked.contains("//")
                || !address.equals(address.toLowerCase(Locale.ROOT))) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND, "The address of a rendition is written as the service gives it out.");
        }
    }
}
