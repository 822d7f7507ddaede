package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The months of the newest 2,000 and 20,000 articles, in which a search looks before it looks everywhere. */
@Singleton
class NewestMonths {

    private static final List<Integer> SIZES = List.of(2_000, 20_000);
    private static final int MOST_MONTHS = 36;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final EntityManager entityManager;
    private volatile @Nullable Known known;

    NewestMonths(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private record Known(List<String> steps, long readAt) {}

    /** What an article has among its words if it is of these months, the fewest first. */
    List<String> steps() {
        Known last = known;
        long now = System.nanoTime();
        if (last == null || now - last.readAt() > REMEMBERED.toNanos()) {
            last = new Known(read(), now);
            known = last;
        }
        return last.steps();
    }

    private List<String> read() {
        List<String> steps = new ArrayList<>();
        for (int size : SIZES) {
            List<Instant> ends = new ArrayList<>(at(0));
            ends.addAll(at(size));
            if (ends.size() == 2) {
                // One more, as the newest may be newer before this is read again.
                YearMonth last = month(ends.get(0)).plusMonths(1);
                List<String> months = new ArrayList<>();
                for (YearMonth month = month(ends.get(1)); !month.isAfter(last); month = month.plusMonths(1)) {
                    months.add("'@" + month + "'");
                }
                if (months.size() <= MOST_MONTHS && !steps.contains(String.join(" | ", months))) {
                    steps.add(String.join(" | ", months));
                }
            }
        }
        return steps;
    }

    private List<Instant> at(int place) {
        return entityManager
                .createQuery("select e.publishedAt from SearchRow e order by e.publishedAt desc", Instant.class)
                .setFirstResult(place)
                .setMaxResults(1)
                .getResultList();
    }

    private static YearMonth month(Instant time) {
        return YearMonth.from(time.atOffset(ZoneOffset.UTC));
    }
}
