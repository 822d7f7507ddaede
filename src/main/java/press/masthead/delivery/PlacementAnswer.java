package press.masthead.delivery;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, as it is sent.
 *
 * @param body not to be changed: many requests are answered with it
 * @param etag the opaque part of its strong ETag; null where nobody may keep it
 */
record PlacementAnswer(
        Buffer body, String cacheControl, @Nullable String etag) {

    static final String CONTENT_TYPE = "application/json;charset=UTF-8";

    PlacementAnswer keptAs(String newCacheControl) {
        return new PlacementAnswer(body, newCacheControl, etag);
    }
}
