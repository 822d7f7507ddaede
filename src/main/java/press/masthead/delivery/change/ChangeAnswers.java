package press.masthead.delivery.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import press.masthead.cache.CachedAnswers;
import press.masthead.cache.Gzip;
import press.masthead.cache.Representation;

/** Answers with changes: kept by nobody, and compressed for whoever takes that. */
@Singleton
class ChangeAnswers {

    private final ObjectMapper mapper;

    ChangeAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Response of(ChangePage page, HttpServerRequest request) {
        byte[] json = write(page);
        // A header of the answer made here would stand beside the one that is there.
        request.response().putHeader(HttpHeaders.VARY, Representation.vary(request));
        byte[] gzip = Representation.takesGzip(request) ? Gzip.of(json) : null;
        return Response.ok(gzip == null ? json : gzip, CachedAnswers.JSON)
                .header(HttpHeaders.CONTENT_ENCODING, gzip == null ? null : "gzip")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private byte[] write(ChangePage page) {
        try {
            return mapper.writeValueAsBytes(page);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is plain data", e);
        }
    }
}
