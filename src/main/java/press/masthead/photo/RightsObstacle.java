package press.masthead.photo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Why the rights of a photo do not allow it to be published.
 *
 * @param code as in the answer: rights-expired, rights-not-yet, rights-denied or restrictions-unread
 * @param detail what is told of the photo, after its name
 */
public record RightsObstacle(String code, String detail) {

    /** All that stands against showing it from this time on. What holds for a time is the same in {@code rights_times}. */
    static List<RightsObstacle> of(Rights rights, Instant time) {
        List<RightsObstacle> all = new ArrayList<>();
        Instant end = rights.end();
        if (end != null && !time.isBefore(end)) {
            all.add(new RightsObstacle("rights-expired", "may not be used any more since %s.".formatted(end)));
        } else if (rights.validFrom() != null && time.isBefore(rights.validFrom())) {
            all.add(new RightsObstacle("rights-not-yet", "may not be used before %s.".formatted(rights.validFrom())));
        } else if (!rights.allow().isEmpty() && rights.allow().stream().noneMatch(window -> window.holds(time))) {
            all.add(new RightsObstacle(
                    "rights-not-yet", "may not be used at %s, which is in none of its windows.".formatted(time)));
        }
        rights.deny().stream()
                .filter(ban -> ban.holds(time))
                .map(ban -> new RightsObstacle(
                        "rights-denied",
                        "may not be used at %s%s".formatted(time, ban.reason() == null ? "." : ": " + ban.reason())))
                .forEach(all::add);
        if (rights.isUnread()) {
            all.add(new RightsObstacle(
                    "restrictions-unread",
                    "has restrictions; read them and set restrictionsAcknowledged in its rights: "
                            + rights.restrictions()));
        }
        return all;
    }
}
