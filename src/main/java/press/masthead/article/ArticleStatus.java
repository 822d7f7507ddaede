package press.masthead.article;

import java.util.List;
import java.util.stream.Stream;

/** Where an article stands in the newsroom. */
public enum ArticleStatus {
    /** Readers do not get it. */
    draft(List.of(ArticleAction.publish, ArticleAction.archive)),
    /** Readers will get it at a set time. */
    scheduled(List.of(ArticleAction.publish, ArticleAction.unpublish)),
    /** Readers get it. */
    published(List.of(ArticleAction.publish, ArticleAction.unpublish)),
    /** Put away; it can be restored. */
    archived(List.of(ArticleAction.restore));

    private final List<ArticleAction> allowed;

    ArticleStatus(List<ArticleAction> allowed) {
        this.allowed = allowed;
    }

    /**
     * What can be done with it now.
     *
     * @param isScheduled whether readers will get something of it that they do not get yet
     */
    public List<ArticleAction> allowedTransitions(boolean isScheduled) {
        return isScheduled
                ? Stream.concat(allowed.stream(), Stream.of(ArticleAction.unschedule))
                        .toList()
                : allowed;
    }
}
