package press.masthead.photo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.RestorableResource;
import press.masthead.editorial.Saved;
import press.masthead.json.Submitted;

@Path("/v1/editorial/photos")
@Editorial(writers = Role.editor)
class PhotoResource extends RestorableResource<SavePhoto, PhotoView> {

    private final UploadService uploads;
    private final Submitted submitted;

    PhotoResource(PhotoService service, EditorialRequest request, UploadService uploads) {
        super(PhotoTypes.PHOTO, service, request);
        this.uploads = uploads;
        this.submitted = request.submitted();
    }

    /** The other way to create one; the contract tells of both as of one operation. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, "image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(hidden = true)
    public RestResponse<PhotoView> upload(Upload upload) {
        Saved<PhotoView> saved = uploads.upload(upload, submitted.faults());
        String address = "/v1/editorial/photos/" + saved.view().id();
        return saved.created()
                ? EditorialAnswers.created(saved.view(), address)
                : EditorialAnswers.duplicate(saved.view(), address);
    }

    @GET
    @Path("{ref}/file")
    @Produces({"image/jpeg", "image/png", "image/webp", "image/gif", "image/tiff"})
    public RestResponse<InputStream> file(@PathParam("ref") String ref) {
        UploadService.Original original = uploads.original(ref);
        PhotoFile file = original.file();
        return RestResponse.ResponseBuilder.ok(original.bytes())
                .header("Content-Type", file.format().mediaType())
                .header("Content-Length", file.bytes())
                .header("Content-Disposition", FileName.attachment(file))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
