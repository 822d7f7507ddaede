package press.masthead.access;

/** What the holder of a key does in the newsroom. Every role reads everything editorial but the keys. */
public enum Role {
    /** Reads drafts. */
    reader,
    /** Writes drafts of their own. */
    reporter,
    /** Writes and publishes everything that readers read. */
    editor,
    /** Runs the reader-support campaigns. */
    campaigner,
    /** May do everything, and makes the keys. */
    admin
}
