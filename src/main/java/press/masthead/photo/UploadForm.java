package press.masthead.photo;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.RequestContext;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Reads an upload in multipart/form-data (RFC 7578), part by part. */
final class UploadForm {

    static final String FILE = "file";
    static final String PHOTO = "photo";

    private static final int MOST_PARTS = 20;
    private static final int LONGEST_HEAD = 4096;

    private final Incoming incoming;
    private final Faults faults;
    private @Nullable ReceivedFile file;
    private @Nullable String name;
    private byte[] photo = {};

    UploadForm(Incoming incoming, Faults faults) {
        this.incoming = incoming;
        this.faults = faults;
    }

    UploadParts read(String contentType, InputStream body) {
        try {
            FileUpload form = new FileUpload();
            form.setHeaderEncoding("UTF-8");
            form.setPartHeaderSizeMax(LONGEST_HEAD);
            FileItemIterator parts = form.getItemIterator(context(contentType, body));
            for (int i = 0; parts.hasNext(); i++) {
                if (i == MOST_PARTS) {
                    throw new ProblemException(ProblemType.BAD_REQUEST, "The form has more than 20 parts.");
                }
                part(parts.next());
            }
        } catch (FileUploadException | IOException e) {
            throw Incoming.brokenOff(e);
        }
        return new UploadParts(file, name, photo);
    }

    private void part(FileItemStream part) throws IOException {
        String field = part.getFieldName() == null ? "" : part.getFieldName();
        switch (field) {
            case FILE -> {
                if (file != null) {
                    faults.add("/file", "too-many", "Upload one file at a time.");
                } else {
                    file = incoming.receive(part.openStream());
                    name = FileName.clean(name(part));
                }
            }
            case PHOTO -> {
                photo = part.openStream().readNBytes((int) UploadBodies.AROUND + 1);
                if (photo.length > UploadBodies.AROUND) {
                    throw new ProblemException(ProblemType.TOO_LARGE, "The part photo is longer than 1 MiB.");
                }
            }
            default ->
                faults.add(
                        "/" + NearestName.quote(field),
                        "unknown-field",
                        "There is no part %s; there are file and photo.".formatted(NearestName.quote(field)));
        }
    }

    /** Browsers write what would end the name as %22, %0D and %0A (HTML, section 4.10.21.8), and nothing else so. */
    private static @Nullable String name(FileItemStream part) {
        try {
            String name = part.getName();
            return name == null
                    ? null
                    : name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
        } catch (InvalidFileNameException e) {
            return e.getName(); // with a zero in it, which is taken out as other such signs are
        }
    }

    private static RequestContext context(String contentType, InputStream body) {
        return new RequestContext() {
            @Override
            public String getCharacterEncoding() {
                return "UTF-8";
            }

            @Override
            public String getContentType() {
                return contentType;
            }

            @Override
            public int getContentLength() {
                return -1;
            }

            @Override
            public InputStream getInputStream() {
                return body;
            }
        };
    }
}
