package press.masthead.reminder;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Countries;
import press.masthead.json.Locales;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/** Understands what a reader asked for, and notes what is wrong with it. */
final class AskReminderRules {

    private static final int MOST_YEARS_AHEAD = 2;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private AskReminderRules() {}

    /** When it is due, if nothing is wrong with that. */
    static @Nullable Schedule check(AskReminder asked, Instant now, Faults faults) {
        if (asked.country() != null && !Countries.CODES.contains(asked.country()) && !faults.any("/country")) {
            faults.add("/country", "unknown-value", "This is not a country of ISO 3166-1, such as US.");
        }
        ZoneId zone = zone(asked.timeZone(), faults);
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate first = first(asked, today, faults);
        if (first == null) {
            return null;
        }
        if (!first.isAfter(today)) {
            faults.add("/on", "too-small", "A reminder is for a day after today; %s is not.".formatted(first));
        } else if (first.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            faults.add("/on", "too-large", "A reminder is for a day in the next two years.");
        }
        return Schedule.starting(first, asked.everyMonths(), zone);
    }

    /** In its usual spelling. */
    static @Nullable String locale(AskReminder asked, Faults faults) {
        return asked.locale() == null ? null : Locales.canonical(asked.locale(), "/locale", faults);
    }

    private static ZoneId zone(@Nullable String name, Faults faults) {
        if (name == null) {
            return ZoneOffset.UTC;
        }
        if (!ZONES.contains(name)) {
            faults.add(
                    "/timeZone",
                    "unknown-value",
                    "There is no time zone %s.%s".formatted(NearestName.quote(name), NearestName.hint(name, ZONES)));
            return ZoneOffset.UTC;
        }
        return ZoneId.of(name);
    }

    private static @Nullable LocalDate first(AskReminder asked, LocalDate today, Faults faults) {
        String on = asked.on();
        Integer everyMonths = asked.everyMonths();
        if (on != null) {
            try {
                return on.length() == "2027-01".length() ? YearMonth.parse(on).atDay(1) : LocalDate.parse(on);
            } catch (DateTimeException e) {
                faults.add("/on", "malformed", "This is not a month such as 2027-01, or a date such as 2027-01-15.");
                return null;
            }
        }
        if (everyMonths != null) {
            return today.plusMonths(everyMonths);
        }
        if (!faults.any("/on") && !faults.any("/everyMonths")) {
            faults.add("/on", "required", "A reminder needs a month or a date, or after how many months it comes.");
        }
        return null;
    }
}
