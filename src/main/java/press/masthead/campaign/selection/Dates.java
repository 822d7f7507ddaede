package press.masthead.campaign.selection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when until when something holds: its start included, and its end not. */
final class Dates {

    private Dates() {}

    static boolean contain(@Nullable Instant from, @Nullable Instant until, Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }
}
