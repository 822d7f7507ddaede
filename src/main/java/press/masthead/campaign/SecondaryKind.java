package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a second call to action does. */
@Schema(description = "What a second call to action does.")
public enum SecondaryKind {
    /** Offers to remind the reader later. */
    reminder,
    /** Leads to another page. */
    link
}
