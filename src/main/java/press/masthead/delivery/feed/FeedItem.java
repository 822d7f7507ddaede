package press.masthead.delivery.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.delivery.PublishedPhoto;

/**
 * An article in a feed.
 *
 * @param id the same for ever, whatever becomes of its address
 * @param html the body; null where feeds hold no whole articles
 */
record FeedItem(
        String id,
        String url,
        String title,
        @Nullable String summary,
        @Nullable String html,
        String locale,
        Instant publishedAt,
        Instant updatedAt,
        List<FeedAuthor> authors,
        List<String> categories,
        @Nullable PublishedPhoto picture) {}
