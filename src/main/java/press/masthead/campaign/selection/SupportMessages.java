package press.masthead.campaign.selection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which reader-support messages a page lets through. */
@Schema(description = "Which reader-support messages a page lets through.")
public enum SupportMessages {
    /** Every message. */
    all,
    /** Only those of campaigns that are marked as fit for sensitive pages. */
    sensitive,
    /** No message. */
    none
}
