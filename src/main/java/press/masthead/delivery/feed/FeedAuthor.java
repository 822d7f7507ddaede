package press.masthead.delivery.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who wrote an article of a feed: an author with a page on the newsroom's site, or a free text of the byline. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedAuthor(String name, @Nullable String url) {}
