package press.masthead.article;

import java.util.List;

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

    /** What can be done with it now. */
    public List<ArticleAction> allowedTransitions() {
        return allowed;
    }
}
