package press.masthead.article;

/** What moves an article from one status to another. */
public enum ArticleAction {
    /** Gives the latest revision to readers, now or at a set time. */
    publish("published"),
    /** Takes it from readers, or cancels that they will get it. */
    unpublish("unpublished"),
    /** Cancels what is scheduled; what readers get stays. */
    unschedule("unscheduled"),
    /** Puts it away, by DELETE. */
    archive("archived"),
    /** Takes it back from the archive, as a draft. */
    restore("restored");

    private final String done;

    ArticleAction(String done) {
        this.done = done;
    }

    /** What has happened to it then, in a sentence. */
    String done() {
        return done;
    }
}
