package press.masthead.article.workflow;

/** What happens to an article by the clock. */
public enum DueKind {
    /** Readers get it. */
    publish("published"),
    /** Readers lose it. */
    unpublish("unpublished");

    private final String done;

    DueKind(String done) {
        this.done = done;
    }

    /** What has happened to it then, in the type of an event. */
    String done() {
        return done;
    }
}
