package press.masthead.cache;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;

/** Makes answers of their bytes, and keeps them for the next who asks the same. */
@Singleton
public final class CachedAnswers {

    /** What most answers are. */
    public static final String JSON = "application/json;charset=UTF-8";

    private final AnswerCache cache;
    private final CurrentVertxRequest current;
    private final CacheConfig config;

    CachedAnswers(AnswerCache cache, CurrentVertxRequest current, CacheConfig config) {
        this.cache = cache;
        this.current = current;
        this.config = config;
    }

    /**
     * The answer to the present request. It is kept if the request is one for which answers are kept, and nothing that it
     * shows was changed since it began.
     *
     * @param mediaType of these bytes
     * @param link the header of a page of a list
     * @param tags of all that it shows
     * @param holds for how long at most it stays true without anybody changing anything
     */
    public CachedAnswer of(byte[] bytes, String mediaType, @Nullable String link, Set<String> tags, Duration holds) {
        long now = System.nanoTime();
        RoutingContext request = current.getCurrent();
        Load load = Load.of(request);
        long madeAt = load == null ? now : load.beganAt();
        Duration kept = holds.compareTo(config.longest()) < 0 ? holds : config.longest();
        CachedAnswer answer = new CachedAnswer(
                bytes,
                load != null || takesGzip(request) ? Gzip.of(bytes) : null,
                etag(bytes),
                mediaType,
                link,
                tags,
                ToldTags.of(tags),
                madeAt,
                now + kept.toNanos(),
                load == null ? cache.purgeCount() : load.purgesBefore());
        if (load != null) {
            load.made(answer);
            cache.keep(load.key(), answer);
        }
        return answer;
    }

    private static boolean takesGzip(@Nullable RoutingContext request) {
        return request != null && Representation.takesGzip(request.request());
    }

    /**
     * The opaque part of the strong ETag of these bytes (RFC 9110, section 8.8.3): 128 bits of a hash that is fast, which is enough
     * where nobody gains from two answers that have the same.
     */
    public static String etag(byte[] bytes) {
        long[] hash = MurmurHash3.hash128x64(bytes);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(hash[0])
                        .putLong(hash[1])
                        .array());
    }
}
