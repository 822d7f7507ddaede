package press.masthead.delivery.feed;

import java.util.Arrays;
import java.util.Optional;

/** The formats of feeds; each is the ending of its addresses. */
enum FeedFormat {
    /** RSS 2.0. */
    rss("application/rss+xml;charset=UTF-8"),
    /** Atom (RFC 4287). */
    atom("application/atom+xml;charset=UTF-8"),
    /** JSON Feed 1.1. */
    json("application/feed+json;charset=UTF-8");

    private final String mediaType;

    FeedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<FeedFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(ending))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }
}
