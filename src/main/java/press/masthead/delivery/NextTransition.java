package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.cache.Purged;

/**
 * For how long what is published stays as it is if nobody changes anything: until the next article or campaign appears or
 * disappears by the clock.
 */
@Singleton
class NextTransition {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    /** What a replica has may be older than the last purge; so it is read again soon. */
    private static final Duration FROM_REPLICA = Duration.ofSeconds(1);

    private final Published published;
    private final Purged purged;

    private volatile @Nullable Known known;

    NextTransition(Published published, Purged purged) {
        this.published = published;
        this.purged = purged;
    }

    /** For how long this holds. Whatever changes a schedule purges something, so that what is known holds until the next purge. */
    Duration holds(ShownThings shown) {
        Instant changesAt = shown.changesAt();
        Duration longest = shown.longest();
        Duration holds = holds(changesAt);
        return longest != null && longest.compareTo(holds) < 0 ? longest : holds;
    }

    /** @param changesAt when something that is shown changes by itself, by the clock of the database; null for never */
    private Duration holds(@Nullable Instant changesAt) {
        Known last = known;
        long now = System.nanoTime();
        if (last == null || last.purges() != purged.count() || last.nanosLeft(now) <= 0) {
            last = read();
            known = last;
        }
        Duration holds = Duration.ofNanos(Math.max(0, last.nanosLeft(System.nanoTime())));
        if (changesAt == null) {
            return holds;
        }
        Duration own = Duration.between(last.databaseNow(System.nanoTime()), changesAt);
        return own.compareTo(holds) < 0 ? own : holds;
    }

    private Known read() {
        long purges = purged.count();
        long before = System.nanoTime();
        Object[] row = (Object[]) published
                .entityManager()
                .createNativeQuery("select clock_timestamp(), at, pg_is_in_recovery() from delivery.next_transition")
                .getSingleResult();
        Instant databaseNow = (Instant) row[0];
        Duration longest = (Boolean) row[2] ? FROM_REPLICA : FOR_EVER;
        Duration left = Optional.ofNullable((Instant) row[1])
                .map(at -> Duration.between(databaseNow, at))
                .filter(span -> span.compareTo(longest) < 0)
                .orElse(longest);
        return new Known(purges, databaseNow, before, before + left.toNanos());
    }

    private record Known(long purges, Instant databaseTime, long readAt, long until) {

        long nanosLeft(long now) {
            return until - now;
        }

        Instant databaseNow(long now) {
            return databaseTime.plusNanos(now - readAt);
        }
    }
}
