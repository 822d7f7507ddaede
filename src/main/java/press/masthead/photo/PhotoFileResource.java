package press.masthead.photo;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import press.masthead.access.Editorial;
import press.masthead.access.Role;

/** The files of photos, for editors. Their media types differ, so it names none beforehand. */
@Path("/v1/editorial/photos")
@Editorial(writers = Role.editor)
class PhotoFileResource {

    private final UploadService uploads;

    PhotoFileResource(UploadService uploads) {
        this.uploads = uploads;
    }

    @GET
    @Path("{ref}/file")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(implementation = InputStream.class)),
                @Content(mediaType = "image/png", schema = @Schema(implementation = InputStream.class)),
                @Content(mediaType = "image/webp", schema = @Schema(implementation = InputStream.class)),
                @Content(mediaType = "image/gif", schema = @Schema(implementation = InputStream.class)),
                @Content(mediaType = "image/tiff", schema = @Schema(implementation = InputStream.class))
            })
    public Response read(@PathParam("ref") String ref, @Context HttpServerResponse http) {
        Original original = uploads.original(ref);
        PhotoFile file = original.file();
        http.putHeader("Content-Length", String.valueOf(file.bytes()));
        return Response.ok(original, file.format().mediaType())
                .header("Content-Disposition", FileName.attachment(file))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
