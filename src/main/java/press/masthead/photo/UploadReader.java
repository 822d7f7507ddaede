package press.masthead.photo;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload.ParameterParser;
import org.jspecify.annotations.Nullable;
import press.masthead.json.StrictJson;
import press.masthead.json.Submitted;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * Receives a photo that is uploaded, as a form or as it is, and has it examined. That happens before the write's transaction
 * begins: a slow client must not hold one.
 */
@Provider
@Consumes({MediaType.MULTIPART_FORM_DATA, "image/*", MediaType.APPLICATION_OCTET_STREAM})
final class UploadReader implements MessageBodyReader<Upload> {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final Incoming incoming;
    private final Submitted submitted;
    private final StrictJson json;
    private final Examination examination;
    private final PhotoService photos;
    private final LeftoverService leftovers;
    private final UploadConfig config;
    private final RoutingContext http;
    private final Clock clock;

    UploadReader(
            Incoming incoming,
            Submitted submitted,
            StrictJson json,
            Examination examination,
            PhotoService photos,
            LeftoverService leftovers,
            UploadConfig config,
            RoutingContext http,
            Clock clock) {
        this.incoming = incoming;
        this.submitted = submitted;
        this.json = json;
        this.examination = examination;
        this.photos = photos;
        this.leftovers = leftovers;
        this.config = config;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        String encoding = headers.getFirst("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the file as it is, without Content-Encoding.");
        }
        if (headers.getFirst("Content-Type") == null) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "The header Content-Type is missing. Send multipart/form-data with the part file, or the file as it is, as image/jpeg for example.");
        }
        Faults faults = submitted.faults();
        UploadParts parts = parts(mediaType, headers, new TimedBody(body, config.timeout(), clock));
        SavePhoto photo = photo(parts.photo(), faults);
        Upload upload = examined(parts, photo, faults);
        submitted.body(fingerprint(upload.file(), parts.photo()));
        if (faults.isEmpty()) {
            leftovers.expect(upload.file(), clock.instant());
        }
        return upload;
    }

    private UploadParts parts(MediaType mediaType, MultivaluedMap<String, String> headers, InputStream body) {
        try {
            return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(mediaType)
                    ? new UploadForm(incoming, submitted.faults())
                            .read(String.valueOf(headers.getFirst("Content-Type")), body)
                    : new UploadParts(
                            incoming.receive(body), name(headers.getFirst("Content-Disposition")), new byte[0]);
        } catch (ProblemException refused) {
            if (refused.type() == ProblemType.REQUEST_TIMEOUT) {
                http.addBodyEndHandler(answered -> http.request().connection().close());
            }
            throw refused;
        }
    }

    private Upload examined(UploadParts parts, SavePhoto photo, Faults faults) {
        ReceivedFile received = parts.file();
        try {
            if (received == null) {
                faults.add("/file", "required", "The part file is missing.");
                throw new ProblemException(ProblemType.FILE_REFUSED);
            }
            return examination.examine(received, parts.name(), photo, parts.photo().length > 0, faults);
        } catch (ProblemException refused) {
            if (refused.type() == ProblemType.FILE_REFUSED) {
                photos.check(photo, faults.at("/photo"));
            }
            throw refused.withFaults(faults.all());
        }
    }

    /** What can be read of it; where that is not even JSON, the file is examined all the same, and all is told together. */
    private SavePhoto photo(byte[] sent, Faults faults) {
        Faults within = faults.at("/photo");
        try {
            Optional<SavePhoto> read = json.read(sent.length == 0 ? NOTHING : sent, SavePhoto.class, within);
            if (read.isPresent()) {
                return read.get();
            }
        } catch (ProblemException malformed) {
            within.add("", malformed.type().slug(), String.valueOf(malformed.getMessage()));
        }
        return json.read(NOTHING, SavePhoto.class, new Faults()).orElseThrow();
    }

    private static @Nullable String name(@Nullable String disposition) {
        if (disposition == null) {
            return null;
        }
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        Map<String, String> parameters = parser.parse(disposition, ';');
        return FileName.clean(parameters.get("filename"));
    }

    /** The same photo again has another boundary between its parts, so its bytes are not compared as they came. */
    private static byte[] fingerprint(PhotoFile file, byte[] photo) {
        String head = file.hash() + "\n" + (file.name() == null ? "" : file.name()) + "\n";
        return (head + new String(photo, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
