package press.masthead.photo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Countries;
import press.masthead.problem.Faults;

/** Finds the slips of whoever writes down the rights of a photo. */
final class RightsCheck {

    private RightsCheck() {}

    /**
     * Notes what makes no sense in itself.
     *
     * @param before what is kept so far; null for nothing
     */
    static void check(Rights rights, @Nullable Rights before, Faults faults) {
        checkCountries(rights.countries(), faults.at("/countries"));
        checkCountries(rights.excludedCountries(), faults.at("/excludedCountries"));
        for (int i = 0; i < rights.excludedCountries().size(); i++) {
            String country = rights.excludedCountries().get(i);
            if (rights.countries().contains(country) && !faults.any("/excludedCountries/" + i)) {
                faults.add(
                        "/excludedCountries/" + i,
                        "not-allowed",
                        "%s stands among the countries in which it may be used, too.".formatted(country));
            }
        }
        for (int i = 0; i < rights.allow().size(); i++) {
            RightsWindow window = rights.allow().get(i);
            if (window != null) {
                checkSpan(window.from(), window.until(), faults.at("/allow").at(i));
            }
        }
        for (int i = 0; i < rights.deny().size(); i++) {
            RightsBan ban = rights.deny().get(i);
            if (ban != null) {
                checkSpan(ban.from(), ban.until(), faults.at("/deny").at(i));
            }
        }
        checkEnds(rights, faults);
        checkAcknowledgement(rights, before, faults);
    }

    private static void checkCountries(List<String> countries, Faults faults) {
        for (int i = 0; i < countries.size(); i++) {
            String country = countries.get(i);
            if (country != null
                    && country.length() == 2
                    && !Countries.CODES.contains(country)
                    && !faults.any("/" + i)) {
                faults.add("/" + i, "unknown-value", "There is no country of the code %s.".formatted(country));
            }
        }
    }

    private static void checkSpan(@Nullable Instant from, @Nullable Instant until, Faults faults) {
        if (from == null && until == null && !faults.any("")) {
            faults.add("", "required", "A span of time needs from, until or both.");
        } else if (from != null && until != null && !until.isAfter(from)) {
            faults.add("/until", "too-small", "A span of time ends after it begins.");
        }
    }

    private static void checkEnds(Rights rights, Faults faults) {
        Instant from = rights.validFrom();
        Instant expiresAt = rights.expiresAt();
        if (from != null && expiresAt != null && !expiresAt.isAfter(from)) {
            faults.add("/expiresAt", "too-small", "Rights run out after they begin.");
        }
        List<RightsWindow> windows = rights.allow().stream()
                .filter(window -> window != null && (window.from() != null || window.until() != null))
                .toList();
        if (windows.isEmpty()) {
            return;
        }
        if (expiresAt != null
                && windows.stream()
                        .allMatch(one -> one.from() != null && !one.from().isBefore(expiresAt))) {
            faults.add("/expiresAt", "too-small", "The rights run out before the first window begins.");
        }
        if (from != null
                && windows.stream()
                        .allMatch(one -> one.until() != null && !one.until().isAfter(from))) {
            faults.add("/validFrom", "too-large", "The rights begin after the last window has ended.");
        }
    }

    /** Who has read other words has not read these. */
    private static void checkAcknowledgement(Rights rights, @Nullable Rights before, Faults faults) {
        if (before != null
                && before.restrictions() != null
                && rights.restrictions() != null
                && !rights.restrictions().equals(before.restrictions())
                && !rights.isUnread()
                && Boolean.TRUE.equals(before.restrictionsAcknowledged())) {
            faults.add(
                    "/restrictionsAcknowledged",
                    "not-allowed",
                    "The restrictions are others now: save them with restrictionsAcknowledged false, and acknowledge them once they were read.");
        }
    }
}
