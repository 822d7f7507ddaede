package press.masthead.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a reader is reminded: once, or every few months on the day of the month that the first one falls on; in shorter months,
 * on their last day.
 *
 * @param dueOn the date of the next reminder
 * @param anchorDay the day of the month of the first one
 * @param zone whose morning it comes in
 */
record Schedule(LocalDate dueOn, int anchorDay, @Nullable Integer everyMonths, ZoneId zone) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static Schedule starting(LocalDate first, @Nullable Integer everyMonths, ZoneId zone) {
        return new Schedule(first, first.getDayOfMonth(), everyMonths, zone);
    }

    YearMonth month() {
        return YearMonth.from(dueOn);
    }

    Instant dueAt() {
        return dueOn.atTime(MORNING).atZone(zone).toInstant();
    }

    /**
     * The next one of a recurring reminder that is still to come.
     *
     * @param taken the months in which the person is reminded already
     */
    Schedule next(int months, Instant now, Set<YearMonth> taken) {
        YearMonth month = month();
        Schedule next;
        do {
            month = month.plusMonths(months);
            LocalDate day = month.atDay(Math.min(anchorDay, month.lengthOfMonth()));
            next = new Schedule(day, anchorDay, everyMonths, zone);
        } while (taken.contains(month) || !next.dueAt().isAfter(now));
        return next;
    }
}
