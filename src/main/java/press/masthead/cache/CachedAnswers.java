package press.masthead.cache;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Makes answers of their bytes, and keeps them for the next who asks the same. */
@Singleton
public final class CachedAnswers {

    /** What most answers are. */
    public static final String JSON = "application/json;charset=UTF-8";

    private static final int ETAG_BYTES = 16;

    /** Below this, compressing saves no packet. */
    private static final int SHORT = 1024;

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
        Load load = Load.of(current.getCurrent());
        long madeAt = load == null ? now : load.beganAt();
        Duration kept = holds.compareTo(config.longest()) < 0 ? holds : config.longest();
        CachedAnswer answer = new CachedAnswer(
                bytes,
                bytes.length < SHORT ? null : gzip(bytes),
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

    /** The opaque part of the strong ETag of these bytes (RFC 9110, section 8.8.3). */
    public static String etag(byte[] bytes) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(DigestUtils.sha256(bytes), ETAG_BYTES));
    }

    private static byte @Nullable [] gzip(byte[] bytes) {
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gzipped.size() < bytes.length ? gzipped.toByteArray() : null;
    }
}
