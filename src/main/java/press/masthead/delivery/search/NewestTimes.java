package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The days of the newest 400 articles, and the months of the newest 2,000 and 20,000, in which a search looks before it looks everywhere. */
@Singleton
class NewestTimes {

    private static final int NEWEST = 400;
    private static final List<Integer> NEXT = List.of(2_000, 20_000);
    private static final int MOST_TIMES = 36;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final EntityManager entityManager;
    private volatile @Nullable Known known;

    NewestTimes(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private record Known(List<NewestStep> steps, long readAt) {}

    /** The fewest articles first. */
    List<NewestStep> steps() {
        Known last = known;
        long now = System.nanoTime();
        if (last == null || now - last.readAt() > REMEMBERED.toNanos()) {
            last = new Known(read(), now);
            known = last;
        }
        return last.steps();
    }

    private List<NewestStep> read() {
        List<NewestStep> steps = new ArrayList<>();
        add(steps, NEWEST, ChronoUnit.DAYS, LocalDate::from);
        for (int size : NEXT) {
            add(steps, size, ChronoUnit.MONTHS, YearMonth::from);
        }
        return steps;
    }

    private <T extends Temporal> void add(
            List<NewestStep> steps, int size, ChronoUnit unit, Function<OffsetDateTime, T> time) {
        List<Instant> ends = new ArrayList<>(at(0));
        ends.addAll(at(size));
        if (ends.size() < 2) {
            return;
        }
        T first = time.apply(ends.get(1).atOffset(ZoneOffset.UTC));
        // One more, as the newest may be newer before this is read again.
        long count = unit.between(first, time.apply(ends.get(0).atOffset(ZoneOffset.UTC))) + 2;
        if (count <= MOST_TIMES) {
            String words = LongStream.range(0, count)
                    .mapToObj(later -> "'@" + first.plus(later, unit) + "'")
                    .collect(Collectors.joining(" | "));
            if (steps.stream().noneMatch(step -> step.words().equals(words))) {
                steps.add(new NewestStep(words, size));
            }
        }
    }

    private List<Instant> at(int place) {
        return entityManager
                .createQuery("select e.publishedAt from SearchRow e order by e.publishedAt desc", Instant.class)
                .setFirstResult(place)
                .setMaxResults(1)
                .getResultList();
    }
}
