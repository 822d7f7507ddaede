package press.masthead.campaign.contribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How money went back to a reader. */
@Schema(description = "How money went back to a reader.")
public enum RefundKind {
    /** The newsroom gave back a part or all of it. */
    refund,
    /** The reader's bank took it back; nothing of it counts. */
    chargeback
}
