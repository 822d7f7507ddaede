package press.masthead.campaign.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many days ago something has to be, counted in days of UTC: today is 0.
 *
 * @param min at least so many; null: no limit
 * @param max at most so many; null: no limit
 */
public record DaysAgo(@Nullable Integer min, @Nullable Integer max) {

    /** Whether this day is so long ago. One that is unknown never is. */
    boolean holds(@Nullable LocalDate day, Instant now) {
        if (day == null) {
            return false;
        }
        long ago = since(day, now);
        return (min == null || ago >= min) && (max == null || ago <= max);
    }

    /** Whether this day lies further ahead than any clock: nothing can have happened on it. */
    static boolean isToCome(LocalDate day, Instant now) {
        return day.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1));
    }

    /** How many days ago this was. One that lies ahead, of a device whose clock is ahead, is today. */
    static long since(LocalDate day, Instant now) {
        return Math.max(0, ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }
}
