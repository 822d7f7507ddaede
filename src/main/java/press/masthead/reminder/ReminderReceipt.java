package press.masthead.reminder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everybody is answered who asks for a reminder, whether the address was known or not. */
@Schema(description = "That the wish was received.")
record ReminderReceipt(
        @Schema(description = "What the reader can be told.", maxLength = 500)
        String detail) {

    static final ReminderReceipt THE_SAME_FOR_ALL = new ReminderReceipt(
            "If this address can be reached, a message with a link is on its way. The reminder counts once the link was followed.");
}
