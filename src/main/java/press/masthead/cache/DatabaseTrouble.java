package press.masthead.cache;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether the database answered the last time it was asked. While it does not, one request in a quarter of a second tries, and
 * all others are answered at once without it: nobody waits for what can't come.
 */
@Singleton
final class DatabaseTrouble {

    private static final long BETWEEN_TRIES = Duration.ofMillis(250).toNanos();

    private final AtomicLong nextTry = new AtomicLong();
    private volatile boolean known;

    boolean isKnown() {
        return known;
    }

    /** Whether the caller is the one to try. */
    boolean mayTry(long now) {
        long next = nextTry.get();
        return now - next >= 0 && nextTry.compareAndSet(next, now + BETWEEN_TRIES);
    }

    void began(long now) {
        nextTry.set(now + BETWEEN_TRIES);
        known = true;
    }

    void ended() {
        known = false;
    }
}
