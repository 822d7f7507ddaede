package press.masthead.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiConsumer;

/** The headers that an answer has, whether it was just made or was kept (RFC 9110 and 9111). */
@Singleton
public final class Representation {

    private static final long SECOND = 1_000_000_000L;

    private final CacheConfig config;
    private final String usual;

    Representation(CacheConfig config) {
        this.config = config;
        this.usual = cacheControl(Long.MAX_VALUE);
    }

    /** Whether this client takes compressed bytes. */
    public static boolean takesGzip(HttpServerRequest request) {
        return AcceptedCoding.isGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    /** Whether this client says that it has this answer already, in whichever coding. */
    public static boolean isKnown(CachedAnswer answer, HttpServerRequest request) {
        List<String> sent = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return KnownEtags.name(answer, sent.isEmpty() ? null : String.join(",", sent));
    }

    /**
     * Tells each header of this answer to this request but its ETag.
     *
     * @param body whether it is sent with its bytes, and not as 304
     */
    public void headers(
            CachedAnswer answer, HttpServerRequest request, boolean body, BiConsumer<CharSequence, String> header) {
        headers(answer, request, body, answer.nanosLeft(System.nanoTime()) / SECOND, header);
    }

    /** The same of an answer that may be old: nobody is to keep it, as no purge would reach it there. */
    void staleHeaders(
            CachedAnswer answer, HttpServerRequest request, boolean body, BiConsumer<CharSequence, String> header) {
        headers(answer, request, body, 0, header);
        header.accept(HttpHeaders.AGE, Long.toString(answer.ageSeconds(System.nanoTime())));
    }

    private void headers(
            CachedAnswer answer,
            HttpServerRequest request,
            boolean body,
            long left,
            BiConsumer<CharSequence, String> header) {
        header.accept(HttpHeaders.CACHE_CONTROL, left >= longest() ? usual : cacheControl(Math.max(0, left)));
        header.accept(HttpHeaders.VARY, vary(request));
        if (!answer.tags().isEmpty()) {
            header.accept("Surrogate-Key", answer.surrogateKey());
            header.accept("Cache-Tag", answer.cacheTag());
        }
        String link = answer.link();
        if (link != null) {
            header.accept("Link", link);
        }
        if (body) {
            header.accept(HttpHeaders.CONTENT_TYPE, answer.mediaType());
            if (answer.isCompressed(takesGzip(request))) {
                header.accept(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
    }

    /** What an answer that may be compressed depends on: besides the coding, what was found before to be decisive, such as the origin. */
    public static String vary(HttpServerRequest request) {
        String before = request.response().headers().get(HttpHeaders.VARY);
        return before == null ? "Accept-Encoding" : before + ", Accept-Encoding";
    }

    private long longest() {
        return Math.max(config.maxAge().toSeconds(), config.sharedMaxAge().toSeconds())
                + config.staleWhileRevalidate().toSeconds();
    }

    private String cacheControl(long secondsLeft) {
        long maxAge = Math.min(config.maxAge().toSeconds(), secondsLeft);
        long shared = Math.min(config.sharedMaxAge().toSeconds(), secondsLeft);
        long revalidate = Math.min(config.staleWhileRevalidate().toSeconds(), secondsLeft - shared);
        return "public, max-age=" + maxAge + ", s-maxage=" + shared
                + (revalidate > 0 ? ", stale-while-revalidate=" + revalidate : "") + ", stale-if-error="
                + config.staleIfError().toSeconds();
    }
}
