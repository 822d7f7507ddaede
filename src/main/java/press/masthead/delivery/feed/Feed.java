package press.masthead.delivery.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, in no format yet.
 *
 * @param page the page of the newsroom's site that shows the same
 * @param self where the feed itself is on that site
 */
record Feed(
        String title,
        @Nullable String description,
        String page,
        String self,
        String locale,
        Instant updatedAt,
        List<FeedItem> items) {}
