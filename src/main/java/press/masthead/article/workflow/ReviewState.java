package press.masthead.article.workflow;

/** Where the latest revision of an article stands between its writer and the editors, whatever readers get meanwhile. */
public enum ReviewState {
    /** Somebody is writing it. */
    draft(ArticleStatus.draft),
    /** It waits for an editor. */
    inReview(ArticleStatus.inReview),
    /** An editor wants it changed. */
    changesRequested(ArticleStatus.changesRequested);

    private final ArticleStatus status;

    ReviewState(ArticleStatus status) {
        this.status = status;
    }

    /** The status of an article of which readers get nothing. */
    public ArticleStatus status() {
        return status;
    }
}
