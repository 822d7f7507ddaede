package press.masthead.campaign.interaction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader did with a message. */
@Schema(name = "CampaignEventType", description = "What a reader did with a message.")
public enum InteractionType {
    /** Saw it. */
    impression,
    /** Followed its call to action. */
    click,
    /** Closed it. */
    dismissal,
    /** Asked to be reminded later. */
    reminderRequested,
    /** Began to pay. */
    checkoutStarted
}
