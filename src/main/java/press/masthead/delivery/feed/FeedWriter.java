package press.masthead.delivery.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Writes feeds in the format asked for. */
@Singleton
class FeedWriter {

    private final ObjectMapper mapper;

    FeedWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    byte[] write(Feed feed, FeedFormat format) {
        return switch (format) {
            case rss -> XmlFeeds.rss(feed);
            case atom -> XmlFeeds.atom(feed);
            case json -> json(feed);
        };
    }

    private byte[] json(Feed feed) {
        try {
            return mapper.writeValueAsBytes(JsonFeed.of(feed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a feed is plain data", e);
        }
    }
}
