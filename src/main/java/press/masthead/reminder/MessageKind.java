package press.masthead.reminder;

/** What a reader is written. The names are those in the database and, after {@code reminder.}, those of webhook events. */
enum MessageKind {
    /** The question whether the reader really wants to be reminded. */
    confirmation,
    /** The reminder itself. */
    due
}
