package press.masthead.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.cache.CachedAnswer;
import press.masthead.cache.CachedAnswers;
import press.masthead.cache.Representation;
import press.masthead.cache.Tags;

/**
 * Answers of the delivery surface: with a strong ETag of their bytes (RFC 9110, section 8.8.3), and 304 to whoever has them
 * already.
 */
@Singleton
public class Answers {

    /** Anybody may keep it, but asks each time whether it still holds. */
    static final String SHARED = "public, no-cache";

    private final ObjectMapper mapper;
    private final CachedAnswers cached;
    private final Representation representation;
    private final ShownThings shown;
    private final NextTransition transitions;
    private final CurrentVertxRequest current;

    Answers(
            ObjectMapper mapper,
            CachedAnswers cached,
            Representation representation,
            ShownThings shown,
            NextTransition transitions,
            CurrentVertxRequest current) {
        this.mapper = mapper;
        this.cached = cached;
        this.representation = representation;
        this.shown = shown;
        this.transitions = transitions;
        this.current = current;
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /**
     * The answer with all that was read for it, which is kept for the next who asks.
     *
     * @param link the header of a page of a list, if there is a next one
     */
    public Response of(Object body, Request request, @Nullable String link) {
        return of(bytes(body), CachedAnswers.JSON, request, link);
    }

    /** The same of what is no JSON. */
    public Response of(byte[] body, String mediaType, Request request) {
        return of(body, mediaType, request, null);
    }

    /** The same of what depends on which articles there are, and on nothing else of them. */
    public Response ofArticles(byte[] body, String mediaType, Request request) {
        shown.add(Tags.all(Article.TYPE.key()));
        return of(body, mediaType, request);
    }

    private Response of(byte[] body, String mediaType, Request request, @Nullable String link) {
        CachedAnswer answer = cached.of(body, mediaType, link, shown.tags(), transitions.holds(shown));
        HttpServerRequest http = current.getCurrent().request();
        boolean gzip = Representation.takesGzip(http);
        EntityTag etag = new EntityTag(answer.etag(gzip));
        boolean known = Preconditions.isKnown(request, etag) || Representation.isKnown(answer, http);
        Response.ResponseBuilder built =
                known ? Response.notModified() : Response.ok(answer.body(gzip).getBytes());
        representation.headers(answer, http, !known, (name, value) -> built.header(name.toString(), value));
        return built.tag(etag).build();
    }

    byte[] bytes(Object body) {
        try {
            return ScriptSafe.isFor(body)
                    ? mapper.writer(new ScriptSafe()).writeValueAsBytes(body)
                    : mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is plain data", e);
        }
    }
}
