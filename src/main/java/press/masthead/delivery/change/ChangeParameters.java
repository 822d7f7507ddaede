package press.masthead.delivery.change;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/** What can be asked of the changes. */
public final class ChangeParameters {

    static final String SINCE = "since";
    static final String NOW = "now";
    private static final String LIMIT = "limit";
    private static final String WAIT = "wait";

    /** All of them. */
    public static final ParameterSet ALL = ParameterSet.of(
            Parameter.text(
                    SINCE,
                    "Where to go on: next of the answer before. Without it, everything that is published now comes first; now is answered with a token alone.",
                    NOW),
            Parameter.integer(LIMIT, "How many changes an answer has: 1 to 100, by default 100.", "100"),
            Parameter.integer(
                    WAIT, "For how many seconds to wait for a change if there is none: 0 to 30, by default 0.", "0"));

    private ChangeParameters() {}

    /** @param since null for everything from the beginning */
    record Asked(@Nullable String since, int limit, Duration patience) {}

    static Asked read(MultivaluedMap<String, String> sent) {
        Faults faults = new Faults();
        Arguments arguments = ALL.read(sent, faults);
        Asked asked = new Asked(
                arguments.text(SINCE).orElse(null),
                arguments.integer(LIMIT, 1, 100, 100),
                Duration.ofSeconds(arguments.integer(WAIT, 0, 30, 0)));
        faults.throwIfAny();
        return asked;
    }
}
