package press.masthead.delivery.change;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import press.masthead.cache.Purged;
import press.masthead.event.seen.SeenConfig;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Those who wait for the next change: without a thread each, and woken as answers are purged, here or on another node. */
@Singleton
class ChangeWaiters {

    private final Set<CompletableFuture<Boolean>> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicInteger places = new AtomicInteger();
    private final Purged purged;
    private final int most;

    ChangeWaiters(Purged purged, SeenConfig config) {
        this.purged = purged;
        this.most = config.mostWaiting();
        purged.afterEach(this::wake);
    }

    /** @throws ProblemException that too many wait already; whoever takes a place gives it back */
    void takePlace() {
        if (places.incrementAndGet() > most) {
            places.decrementAndGet();
            throw new ProblemException(ProblemType.UNAVAILABLE, "Too many wait for changes at the moment.");
        }
    }

    /** @throws ProblemException that too many wait already; whoever does not keep a place has none */
    void checkPlace() {
        takePlace();
        givePlaceBack();
    }

    /** Takes one for whoever was not refused, and can't be any more. */
    void keepPlace() {
        places.incrementAndGet();
    }

    void givePlaceBack() {
        places.decrementAndGet();
    }

    int taken() {
        return places.get();
    }

    /** What to compare later, before one looks whether there is anything. */
    long mark() {
        return purged.count();
    }

    /** Whether something may have happened since the mark: as soon as it did, or after this time, if nothing did. */
    Uni<Boolean> next(long mark, Duration longest) {
        CompletableFuture<Boolean> one = new CompletableFuture<>();
        waiting.add(one);
        if (purged.count() != mark) {
            one.complete(true);
        }
        return Uni.createFrom()
                .completionStage(one)
                .ifNoItem()
                .after(longest)
                .recoverWithItem(false)
                .onTermination()
                .invoke(() -> waiting.remove(one));
    }

    private void wake() {
        waiting.forEach(one -> one.completeAsync(() -> true));
    }
}
