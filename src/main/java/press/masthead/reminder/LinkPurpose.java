package press.masthead.reminder;

/** What the token of a link is good for, and for nothing else. The order is part of tokens that are out already. */
enum LinkPurpose {
    /** To agree to a reminder. */
    confirm,
    /** To withdraw one reminder, which erases it. */
    cancel,
    /** To erase all that is kept of the person. */
    erase
}
