package press.masthead.cache;

import io.vertx.core.buffer.Buffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent: its bytes, plain and compressed, with the tags of all that it shows.
 *
 * <p>Times are those of {@link System#nanoTime()}, as only spans matter here.
 */
public final class CachedAnswer {

    private static final String COMPRESSED = "-gzip";

    private final Buffer plain;
    private final @Nullable Buffer compressed;
    private final String etag;
    private final String mediaType;
    private final @Nullable String link;
    private final Set<String> tags;
    private final String surrogateKey;
    private final String cacheTag;
    private final long madeAt;
    private final long expiresAt;
    private volatile long purgesSeen;

    CachedAnswer(
            byte[] plain,
            byte @Nullable [] compressed,
            String etag,
            String mediaType,
            @Nullable String link,
            Set<String> tags,
            Set<String> shownTags,
            long madeAt,
            long expiresAt,
            long purgesSeen) {
        this.plain = Buffer.buffer(plain);
        this.compressed = compressed == null ? null : Buffer.buffer(compressed);
        this.etag = etag;
        this.mediaType = mediaType;
        this.link = link;
        this.tags = tags;
        this.surrogateKey = String.join(" ", shownTags);
        this.cacheTag = String.join(",", shownTags);
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
        this.purgesSeen = purgesSeen;
    }

    /** The bytes for a client that takes this coding, or that does not. Those of a short answer are never compressed. */
    public Buffer body(boolean asGzip) {
        Buffer gzip = compressed;
        return asGzip && gzip != null ? gzip : plain;
    }

    /** Whether the bytes for such a client are compressed. */
    public boolean isCompressed(boolean asGzip) {
        return asGzip && compressed != null;
    }

    /** The opaque part of the strong ETag of these bytes; other bytes have another (RFC 9110, section 8.8.3.3). */
    public String etag(boolean asGzip) {
        return isCompressed(asGzip) ? etag + COMPRESSED : etag;
    }

    /** Whether a client that has the bytes of this ETag has this answer, in whichever coding. */
    public boolean hasEtag(String opaque) {
        return opaque.equals(etag) || opaque.equals(etag + COMPRESSED);
    }

    /** The header {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** The header {@code Link} of a page of a list; null where there is none. */
    public @Nullable String link() {
        return link;
    }

    /** The tags, apart by blanks, as Fastly and Varnish's xkey want them. */
    public String surrogateKey() {
        return surrogateKey;
    }

    /** The tags, apart by commas, as Cloudflare wants them. */
    public String cacheTag() {
        return cacheTag;
    }

    Set<String> tags() {
        return tags;
    }

    long ageSeconds(long now) {
        return Math.max(0, (now - madeAt) / 1_000_000_000L);
    }

    long nanosLeft(long now) {
        return expiresAt - now;
    }

    long nanosSinceMade(long now) {
        return now - madeAt;
    }

    boolean isUntouched(PurgeLog purges) {
        long seen = purgesSeen;
        long now = purges.count();
        if (seen == now) {
            return true;
        }
        if (!purges.spares(tags, seen, now)) {
            return false;
        }
        purgesSeen = now;
        return true;
    }

    /** In bytes, about. */
    int weight() {
        return plain.length()
                + (compressed == null ? 0 : compressed.length())
                + surrogateKey.length() * 2
                + tags.size() * 120
                + 400;
    }
}
