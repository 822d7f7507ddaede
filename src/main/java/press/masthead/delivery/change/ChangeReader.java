package press.masthead.delivery.change;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads changes, and waits for some if there are none. */
@Singleton
class ChangeReader {

    private final ChangeService service;
    private final ChangeWaiters waiters;
    private final TokenSeal seal;

    ChangeReader(ChangeService service, ChangeWaiters waiters, TokenSeal seal) {
        this.seal = seal;
        this.service = service;
        this.waiters = waiters;
    }

    /** @throws press.masthead.problem.ProblemException that this is no token, or one that is too old */
    void check(@Nullable String since) {
        if (since != null && !since.equals(ChangeParameters.NOW)) {
            seal.open(since);
        }
    }

    /** At once, however few there are. */
    Uni<ChangePage> read(@Nullable String since, int limit) {
        return Uni.createFrom()
                .item(() -> service.read(since, limit, service.present()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** As soon as there are any, but not later than this; the caller has a place among those who wait. */
    Uni<ChangePage> await(@Nullable String since, int limit, Duration longest) {
        return awaitUntil(since, limit, System.nanoTime() + longest.toNanos());
    }

    private Uni<ChangePage> awaitUntil(@Nullable String since, int limit, long end) {
        return Uni.createFrom().deferred(() -> {
            long mark = waiters.mark();
            return read(since, limit).chain(page -> {
                Duration left = Duration.ofNanos(end - System.nanoTime());
                boolean isAnswer = !page.data().isEmpty() || page.more() || left.isNegative() || left.isZero();
                return isAnswer
                        ? Uni.createFrom().item(page)
                        : waiters.next(mark, left).chain(woken -> awaitUntil(page.next(), limit, end));
            });
        });
    }
}
