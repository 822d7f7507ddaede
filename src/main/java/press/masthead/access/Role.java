package press.masthead.access;

/** What the holder of a key does in the newsroom. Every role but that of payments reads everything editorial but the keys. */
public enum Role {
    /** Reads drafts. */
    reader,
    /** Writes drafts of their own. */
    reporter,
    /** Writes and publishes everything that readers read. */
    editor,
    /** Runs the reader-support campaigns. */
    campaigner,
    /** Tells what readers paid, from the payment page's backend, and may do nothing else. */
    payments,
    /** May do everything, and makes the keys. */
    admin
}
