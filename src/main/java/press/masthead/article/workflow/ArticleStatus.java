package press.masthead.article.workflow;

/** Where an article stands in the newsroom. */
public enum ArticleStatus {
    /** Somebody is writing it; readers do not get it. */
    draft,
    /** It waits for an editor; readers do not get it. */
    inReview,
    /** An editor wants it changed; readers do not get it. */
    changesRequested,
    /** Readers will get it at a set time. */
    scheduled,
    /** Readers get it. */
    published,
    /** Put away; it can be restored. */
    archived
}
