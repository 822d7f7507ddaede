package press.masthead.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * Reads each request record with {@link StrictJson}. The faults go to {@link Submitted}, and the endpoint gets what could be
 * read; null if there is no body, which some endpoints can do without.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
final class StrictJsonReader implements MessageBodyReader<Record> {

    private final StrictJson json;
    private final Submitted submitted;

    StrictJsonReader(StrictJson json, Submitted submitted) {
        this.json = json;
        this.submitted = submitted;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public @Nullable Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String encoding = headers.getFirst("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without Content-Encoding.");
        }
        byte[] sent = body.readAllBytes();
        submitted.body(sent);
        if (sent.length == 0) {
            return null; // which an endpoint may take for its default, or refuse
        }
        return json.read(sent, type, submitted.faults()).orElseThrow(() -> {
            submitted.faults().throwIfAny();
            return new ProblemException(ProblemType.INVALID_REQUEST);
        });
    }
}
