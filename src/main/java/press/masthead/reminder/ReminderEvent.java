package press.masthead.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a webhook request. */
record ReminderEvent(String type, Instant timestamp, Data data) {

    static ReminderEvent of(HandOut message, Instant now) {
        return new ReminderEvent(
                "reminder." + message.kind(),
                now,
                new Data(
                        message.reminder(),
                        message.email(),
                        message.on(),
                        message.everyMonths(),
                        message.campaign(),
                        message.locale(),
                        message.country(),
                        message.links()));
    }

    /** Whom to write to, and of what. */
    record Data(
            UUID reminder,
            String email,
            LocalDate on,
            @Nullable Integer everyMonths,
            @Nullable UUID campaign,
            @Nullable String locale,
            @Nullable String country,
            Map<LinkPurpose, String> links) {

        /** Says nothing of the reader, wherever it is written to. */
        @Override
        public String toString() {
            return "of reminder " + reminder;
        }
    }
}
