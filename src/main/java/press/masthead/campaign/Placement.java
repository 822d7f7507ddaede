package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on a page that can hold one reader-support message. */
@Schema(description = "A place on a page that can hold one reader-support message.")
public enum Placement {
    /** A strip across the page, as a rule one that the reader can close. */
    banner,
    /** A short word at the top of the page. */
    notice,
    /** The long message under an article. */
    epic,
    /** A message laid over the page. */
    modal,
    /** A message between the paragraphs of an article. */
    inline
}
