package press.masthead.campaign.report;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;
import press.masthead.query.Arguments;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/**
 * What is asked of a report.
 *
 * @param to the first moment that is not in it
 * @param format null: what the caller accepts
 */
public record ReportParameters(
        Instant from, Instant to, ReportBy by, @Nullable ReportFormat format) {

    /** All query parameters of a report. */
    public static final ParameterSet ALL = ParameterSet.of(
            Parameter.time(
                    "from", "The first moment; by default 30 days before the end. A report is of at most 366 days."),
            Parameter.time("to", "The end, which is not in it; by default now."),
            Parameter.text("by", "By what it is divided, besides the variants; by default day.", "day")
                    .oneOf(names(ReportBy.values())),
            Parameter.text("format", "In what form; by default what Accept asks for.", "csv")
                    .oneOf(names(ReportFormat.values())));

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration USUAL = Duration.ofDays(30);

    static ReportParameters read(MultivaluedMap<String, String> sent, Instant now) {
        Faults faults = new Faults();
        Arguments arguments = ALL.read(sent, faults);
        Instant to = arguments.time("to").orElse(now);
        Instant from = arguments.time("from").orElse(to.minus(USUAL));
        boolean timesRead = faults.isEmpty();
        if (timesRead && !from.isBefore(to)) {
            faults.addParameter("from", "too-large", "The report ends before it begins.");
        } else if (timesRead && Duration.between(from, to).compareTo(LONGEST) > 0) {
            faults.addParameter("from", "too-small", "A report is of at most 366 days.");
        }
        ReportBy by = arguments.text("by").map(ReportBy::valueOf).orElse(ReportBy.day);
        ReportFormat format =
                arguments.text("format").map(ReportFormat::valueOf).orElse(null);
        faults.throwIfAny();
        return new ReportParameters(from, to, by, format);
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
