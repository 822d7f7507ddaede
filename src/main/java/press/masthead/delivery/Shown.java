package press.masthead.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row that an answer was made from, and that the answer is no longer true without. */
interface Shown {

    /** The tags under which answers that show it are purged. */
    Set<String> tags();

    /** When it changes by the clock, with nobody changing it; null for never. */
    default @Nullable Instant changesAt() {
        return null;
    }

    /** For how long at most an answer that shows it is kept, if it may change with nobody telling; null for ever. */
    default @Nullable Duration longest() {
        return null;
    }
}
