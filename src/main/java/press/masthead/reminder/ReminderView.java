package press.masthead.reminder;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reminder, as the reader sees it who has confirmed it. */
@Schema(description = "When the reader is reminded.")
record ReminderView(
        @Schema(description = "The date of the next reminder.")
        LocalDate on,

        @Schema(format = "int32", description = "After how many months it comes again, or null.") @Nullable
        Integer everyMonths) {

    static ReminderView of(Reminder reminder) {
        return new ReminderView(
                reminder.getSchedule().dueOn(), reminder.getSchedule().everyMonths());
    }
}
