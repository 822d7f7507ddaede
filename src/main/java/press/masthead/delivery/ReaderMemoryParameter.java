package press.masthead.delivery;

import com.ethlo.time.ITU;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/** Reads what a frontend remembers of a reader: values {@code {campaign}@{time}}, the campaign by slug or id. */
final class ReaderMemoryParameter {

    private ReaderMemoryParameter() {}

    /** All times of each campaign; what can't be read is noted and left out. */
    static Map<String, List<Instant>> read(String parameter, List<String> values, Faults faults) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Instant>> times = new HashMap<>();
        for (String value : values) {
            int at = value.lastIndexOf('@');
            Instant time = at < 1 ? null : time(value.substring(at + 1));
            if (time == null) {
                faults.addParameter(
                        parameter,
                        "malformed",
                        "%s is not a campaign and a time with an offset, such as undesirable@2024-07-01T08:30:00Z."
                                .formatted(NearestName.quote(value)));
            } else {
                String campaign = value.substring(0, at).strip().toLowerCase(Locale.ROOT);
                times.computeIfAbsent(campaign, none -> new ArrayList<>()).add(time);
            }
        }
        return times;
    }

    /** The last time of each campaign. */
    static Map<String, Instant> readLast(String parameter, List<String> values, Faults faults) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, Instant> last = new HashMap<>();
        read(parameter, values, faults)
                .forEach((campaign, times) ->
                        times.forEach(time -> last.merge(campaign, time, (a, b) -> a.isAfter(b) ? a : b)));
        return last;
    }

    /** A plus that was not escaped has become a blank on its way. */
    private static @Nullable Instant time(String text) {
        String time = text.strip().replace(' ', '+');
        try {
            return ITU.parseDateTime(time).toInstant();
        } catch (DateTimeException e) {
            return inAnotherForm(time);
        }
    }

    /** Times without seconds, for example, which are no RFC 3339 but are read everywhere else. */
    private static @Nullable Instant inAnotherForm(String time) {
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
