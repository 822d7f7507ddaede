package press.masthead.article.workflow;

import org.jspecify.annotations.Nullable;

/**
 * How an article stands at one moment, as far as it decides what can be done with it.
 *
 * @param review where the latest revision stands, unless readers get it or will
 * @param latest the number of the latest revision
 * @param live the number of the revision that readers get; null if they get none
 * @param scheduled the number of the revision that readers will get; null if nothing is scheduled
 */
public record Standing(
        boolean archived,
        ReviewState review,
        int latest,
        @Nullable Integer live,
        @Nullable Integer scheduled) {

    public ArticleStatus status() {
        if (archived) {
            return ArticleStatus.archived;
        }
        if (live != null) {
            return ArticleStatus.published;
        }
        return scheduled == null ? review.status() : ArticleStatus.scheduled;
    }

    /** Whether readers get an older revision than the latest. */
    public boolean changedSincePublish() {
        return live != null && live != latest;
    }

    /** Where the latest revision stands; null if readers get it, or will. */
    public @Nullable ReviewState openReview() {
        return isOut() ? null : review;
    }

    /** Whether this can be done with an article that stands so, whoever does it. */
    public boolean allows(ArticleAction action) {
        if (archived) {
            return action == ArticleAction.restore;
        }
        return switch (action) {
            case submit -> !isOut() && review != ReviewState.inReview;
            case requestChanges -> !isOut() && review == ReviewState.inReview;
            case publish -> true;
            case unschedule -> scheduled != null;
            case unpublish -> live != null || scheduled != null;
            case archive -> live == null && scheduled == null;
            case restore -> false;
        };
    }

    private boolean isOut() {
        return live != null && live == latest || scheduled != null && scheduled == latest;
    }
}
