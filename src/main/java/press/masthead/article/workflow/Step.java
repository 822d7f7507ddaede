package press.masthead.article.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is being done with an article.
 *
 * @param revision the revision it is done with
 * @param at when it is done
 * @param takesEffectAt when readers notice; the same, unless it is scheduled
 * @param note what somebody wanted to say about it
 * @param overridesEmbargo whether it lets readers have it before the end of an embargo
 */
public record Step(
        ArticleAction action,
        int revision,
        Instant at,
        Instant takesEffectAt,
        @Nullable String note,
        boolean overridesEmbargo) {

    /** A step that takes effect at once. */
    public Step(ArticleAction action, int revision, Instant at, @Nullable String note) {
        this(action, revision, at, at, note, false);
    }
}
