package press.masthead.article;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.masthead.query.Arguments;
import press.masthead.query.Filter;
import press.masthead.query.Filters;
import press.masthead.query.Parameter;
import press.masthead.query.Where;

/** {@code publishedAt[gte]=} and so on: the date that readers see now or saw last, which a schedule changes at its time. */
final class PublishedAtFilter implements Filter {

    private static final String NAME = "publishedAt";
    private static final Map<String, String> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("gte", ">=");
        SIGNS.put("gt", ">");
        SIGNS.put("lte", "<=");
        SIGNS.put("lt", "<");
    }

    @Override
    public List<Parameter> parameters() {
        return Filters.time(NAME, "").parameters();
    }

    @Override
    public void apply(Arguments arguments, Where where, EntityManager entityManager) {
        List<String> scheduled = new ArrayList<>(List.of("e.lastFrom <= instant"));
        List<String> noted = new ArrayList<>(List.of("(e.lastFrom is null or e.lastFrom > instant)"));
        List<Instant> times = new ArrayList<>();
        SIGNS.forEach((operator, sign) -> arguments
                .time("%s[%s]".formatted(NAME, operator))
                .ifPresent(time -> {
                    scheduled.add("e.lastPublishedAt " + sign + " ?");
                    noted.add("e.publishedAt " + sign + " ?");
                    times.add(time);
                }));
        if (!times.isEmpty()) {
            List<Instant> twice = new ArrayList<>(times);
            twice.addAll(times);
            where.and(
                    "(%s or %s)".formatted(String.join(" and ", scheduled), String.join(" and ", noted)),
                    twice.toArray());
        }
    }
}
