package press.masthead.reminder;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a reader, on its way out.
 *
 * @param messageId the same at each try, by which a receiver knows one that it has already
 * @param attempt the first, or which
 * @param links where the reader says what, by what the reader says
 */
record HandOut(
        UUID messageId,
        MessageKind kind,
        int attempt,
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
        return "message " + messageId;
    }
}
