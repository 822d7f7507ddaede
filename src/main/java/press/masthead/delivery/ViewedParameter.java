package press.masthead.delivery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.selection.ViewedArticles;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/**
 * Reads how many articles a reader viewed: values {@code {date}:{count}}, and {@code {date}:{count}:{tag}} for those of one
 * tag, or of several at once, apart by points.
 */
final class ViewedParameter {

    private static final int MOST_DIGITS = 6;

    private ViewedParameter() {}

    /** What can't be read is noted and left out. */
    static List<ViewedArticles> read(String parameter, List<String> values, Faults faults) {
        List<ViewedArticles> all = new ArrayList<>(values.size());
        for (String value : values) {
            ViewedArticles viewed = read(value.split(":", -1));
            if (viewed == null) {
                faults.addParameter(
                        parameter,
                        "malformed",
                        "%s is not a date and a number of articles, such as 2024-07-01:3, or 2024-07-01:3:syria for those of a tag."
                                .formatted(NearestName.quote(value)));
            } else {
                all.add(viewed);
            }
        }
        return all;
    }

    private static @Nullable ViewedArticles read(String[] parts) {
        if (parts.length < 2
                || parts.length > 3
                || parts[1].isEmpty()
                || parts[1].length() > MOST_DIGITS
                || !parts[1].chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return null;
        }
        try {
            Set<String> tags = parts.length < 3 ? Set.of() : new HashSet<>(List.of(parts[2].split("\\.")));
            return new ViewedArticles(LocalDate.parse(parts[0].strip()), Integer.parseInt(parts[1]), tags);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
