package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader has given so far. */
@Schema(description = "What a reader has given so far.")
public enum SupporterStatus {
    /** Has never given. */
    none,
    /** Has given once. */
    once,
    /** Gives every month or year. */
    recurring,
    /** Gave every month or year, and no longer does. */
    lapsed
}
