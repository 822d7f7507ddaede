package press.masthead.article;

/** Which reader-support messages an article lets through. */
public enum SupportMessages {
    /** Every message. */
    all,
    /** Only those of campaigns that are marked as fit for sensitive pages. */
    sensitive,
    /** No message. */
    none
}
