package press.masthead.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Answers of the delivery surface: with a strong ETag of their bytes (RFC 9110, section 8.8.3), and 304 to whoever has them
 * already.
 */
@Singleton
class Answers {

    /** Anybody may keep it, but asks each time whether it still holds. */
    static final String SHARED = "public, no-cache";

    private static final int ETAG_BYTES = 16;

    private final ObjectMapper mapper;

    Answers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    ObjectMapper mapper() {
        return mapper;
    }

    Response of(Object body, Request request) {
        return of(body, request, SHARED).build();
    }

    Response.ResponseBuilder of(Object body, Request request, String cacheControl) {
        byte[] bytes = bytes(body);
        EntityTag etag = new EntityTag(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(DigestUtils.sha256(bytes), ETAG_BYTES)));
        Response.ResponseBuilder answer = Preconditions.isKnown(request, etag)
                ? Response.notModified()
                : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        return answer.tag(etag).header("Cache-Control", cacheControl);
    }

    byte[] bytes(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is plain data", e);
        }
    }
}
