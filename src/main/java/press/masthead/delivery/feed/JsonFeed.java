package press.masthead.delivery.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URLConnection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.delivery.PublishedPhoto;

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record JsonFeed(
        String version,
        String title,
        @Nullable String description,
        String homePageUrl,
        String feedUrl,
        String language,
        @JsonInclude List<Item> items) {

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.description(),
                feed.page(),
                feed.self(),
                feed.locale(),
                feed.items().stream().map(Item::of).toList());
    }

    /** An article. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Item(
            String id,
            String url,
            String title,
            @Nullable String summary,
            @Nullable String contentHtml,
            @Nullable String contentText,
            @Nullable String image,
            Instant datePublished,
            Instant dateModified,
            List<FeedAuthor> authors,
            List<String> tags,
            String language,
            List<Attachment> attachments) {

        static Item of(FeedItem item) {
            return new Item(
                    item.id(),
                    item.url(),
                    item.title(),
                    item.summary(),
                    item.html(),
                    // An item has a content, whether whole or not.
                    item.html() == null ? Objects.requireNonNullElse(item.summary(), item.title()) : null,
                    item.picture() == null ? null : item.picture().url(),
                    item.publishedAt(),
                    item.updatedAt(),
                    item.authors(),
                    item.categories(),
                    item.locale(),
                    Stream.ofNullable(item.picture()).map(Attachment::of).toList());
        }
    }

    /** The picture of an article, with the line that says whose it is. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Attachment(String url, String mimeType, @Nullable String title) {

        static Attachment of(PublishedPhoto photo) {
            return new Attachment(
                    Objects.requireNonNull(photo.url()),
                    Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(photo.url()), "image/jpeg"),
                    photo.creditLine());
        }
    }
}
