package press.masthead.photo;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
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
            @PathParam("ref") String ref, @PathParam("rendition") String rendition, @PathParam("format") String format)
            throws IOException {
        WantedRendition wanted = photos.find(ref, rendition, format);
        return renditions
                .get(wanted)
                .thenApply(bytes -> Response.ok(bytes, wanted.mediaType())
                        .header("Content-Length", bytes.length)
                        .header("Cache-Control", "private, no-store")
                        .build());
    }
}
