package press.masthead.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What a page shows, as it is sent.
 *
 * @param etag the opaque part of its strong ETag; null where nobody may keep it
 */
@SuppressWarnings("ArrayRecordComponent")
record PlacementAnswer(
        byte[] bytes, String cacheControl, @Nullable String etag) {

    static final String CONTENT_TYPE = "application/json;charset=UTF-8";

    PlacementAnswer keptAs(String newCacheControl) {
        return new PlacementAnswer(bytes, newCacheControl, etag);
    }
}
