package press.masthead.preview;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import press.masthead.article.body.BodyFormat;
import press.masthead.media.RenditionKeeper;
import press.masthead.media.WantedRendition;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;

@Path("/v1/preview/articles/{ref}")
@PermitAll
class PreviewResource {

    private final PreviewService previews;
    private final RenditionKeeper renditions;

    PreviewResource(PreviewService previews, RenditionKeeper renditions) {
        this.previews = previews;
        this.renditions = renditions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getArticlePreview",
            summary = "Preview an article",
            description =
                    "The one revision that the token opens, whether readers get it or not. A token that is wrong, has expired or was taken back gets the same answer as one for an article that does not exist.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreviewedArticle.class)))
    public Response read(@PathParam("ref") String ref, @Context UriInfo uri) {
        Faults faults = new Faults();
        Arguments arguments = PreviewParameters.ALL.read(uri.getQueryParameters(), faults);
        BodyFormat format =
                BodyFormat.valueOf(arguments.text(PreviewParameters.BODY_FORMAT).orElse(BodyFormat.blocks.name()));
        return unkept(Response.ok(previews.read(ref, token(arguments, faults), format)));
    }

    @GET
    @Path("photos/{photo}/{rendition}.{format}")
    @Produces({"image/jpeg", "image/webp"})
    @Blocking
    @Operation(
            operationId = "getPreviewRendition",
            summary = "Get a rendition of a photo in a preview",
            description =
                    "A photo of the revision that the token opens, in one of the sizes that the newsroom configured.")
    @APIResponse(responseCode = "200")
    public CompletionStage<Response> picture(
            @PathParam("ref") String ref,
            @PathParam("photo") String photo,
            @PathParam("rendition") String rendition,
            @PathParam("format") String format,
            @Context UriInfo uri)
            throws IOException {
        Faults faults = new Faults();
        Arguments arguments = PreviewParameters.PICTURE.read(uri.getQueryParameters(), faults);
        WantedRendition wanted = previews.picture(ref, token(arguments, faults), photo, rendition, format);
        return renditions
                .get(wanted)
                .thenApply(
                        bytes -> unkept(Response.ok(bytes, wanted.mediaType()).header("Content-Length", bytes.length)));
    }

    private static String token(Arguments arguments, Faults faults) {
        String token = arguments.text(PreviewParameters.TOKEN).orElse("");
        faults.throwIfAny();
        return token;
    }

    /** Kept by no cache, found by no search engine, and its token told to no other site. */
    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
