package press.masthead.photo;

import jakarta.persistence.EntityManager;
import java.util.List;
import press.masthead.query.Arguments;
import press.masthead.query.Filter;
import press.masthead.query.Parameter;
import press.masthead.query.Where;

/** {@code expiresBefore=} and {@code expiresAfter=}: when rights end. By default within 30 days, or long ago. */
final class EndingFilter implements Filter {

    private static final String BEFORE = "expiresBefore";
    private static final String AFTER = "expiresAfter";

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.time(BEFORE, "Only those whose rights end before this. By default in 30 days."),
                Parameter.time(AFTER, "Only those whose rights end then or later. By default at any time before."));
    }

    @Override
    public void apply(Arguments arguments, Where where, EntityManager entityManager) {
        if (arguments.has(BEFORE)) {
            arguments.time(BEFORE).ifPresent(time -> where.and("e.endsAt < ?", time));
        } else {
            where.and("e.soon");
        }
        arguments.time(AFTER).ifPresent(time -> where.and("e.endsAt >= ?", time));
    }
}
