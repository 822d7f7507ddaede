package press.masthead.photo;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.editorial.IfMatch;
import press.masthead.json.Submitted;

/** The files of photos, for editors. Their media types differ, so it names none beforehand. */
@Path("/v1/editorial/photos")
@Editorial(writers = Role.editor)
class PhotoFileResource {

    private final UploadService uploads;
    private final Submitted submitted;

    PhotoFileResource(UploadService uploads, Submitted submitted) {
        this.uploads = uploads;
        this.submitted = submitted;
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
    public Response read(@PathParam("ref") String ref, @Context RoutingContext http) {
        Original original = uploads.original(ref);
        PhotoFile file = original.file();
        // What is streamed is sent in chunks, unless nobody says so; a message that has a length has none (RFC 9112,
        // section 6.2).
        MultiMap headers = http.response().headers();
        http.addHeadersEndHandler(
                ended -> headers.remove("Transfer-Encoding").set("Content-Length", String.valueOf(file.bytes())));
        return Response.ok(original, file.format().mediaType())
                .header("Content-Disposition", FileName.attachment(file))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @PUT
    @Path("{ref}/file")
    @Consumes({MediaType.MULTIPART_FORM_DATA, "image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<PhotoView> replace(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(implementation = InputStream.class)))
                    Upload upload) {
        return EditorialAnswers.of(
                uploads.replace(ref, new IfMatch(ifMatch), upload, submitted.faults()), RestResponse.Status.OK);
    }
}
