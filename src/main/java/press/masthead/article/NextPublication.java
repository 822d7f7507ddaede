package press.masthead.article;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request to publish makes of an article.
 *
 * @param live what readers get now
 * @param shown what readers get now, or got last
 */
record NextPublication(
        Article article,
        ArticleRevision revision,
        PublishArticle request,
        Instant from,
        @Nullable Publication live,
        @Nullable Publication shown) {

    /** Whether it is what readers get already. */
    boolean isLive() {
        return request.at() == null
                && live != null
                && live.getRevision() == revision.getNumber()
                && live.getPublishedAt().equals(publishedAt())
                && Objects.equals(live.getVisibleUntil(), request.until());
    }

    /** It has the slug of its own revision, which belongs to this article in the locale of that revision. */
    Publication publication() {
        SaveArticle content = revision.getContent().article();
        Publication publication = new Publication(
                article.getId(),
                revision.getNumber(),
                content,
                UUID.fromString(Objects.requireNonNull(content.section())),
                Objects.requireNonNull(content.slug()));
        Instant publishedAt = publishedAt();
        Instant first = article.getFirstPublishedAt() == null ? publishedAt : article.getFirstPublishedAt();
        boolean sameWords =
                live == null ? article.getFirstPublishedAt() == null : live.getRevision() == revision.getNumber();
        Instant contentUpdatedAt = sameWords ? (live == null ? publishedAt : live.getContentUpdatedAt()) : from;
        publication.date(publishedAt, first, contentUpdatedAt);
        publication.show(from, request.until());
        return publication;
    }

    private Instant publishedAt() {
        if (request.publishedAt() != null) {
            return request.publishedAt();
        }
        Instant before = shown == null ? article.getPublishedAt() : shown.getPublishedAt();
        return before == null ? from : before;
    }
}
