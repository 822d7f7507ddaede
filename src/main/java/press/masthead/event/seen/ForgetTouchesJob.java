package press.masthead.event.seen;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** Forgets changes that nobody can ask for any more. */
@Singleton
class ForgetTouchesJob {

    private static final int MOST_AT_ONCE = 5_000;

    /** A token is refused before what it needs is gone. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final EntityManager entityManager;
    private final SeenConfig config;
    private final Clock clock;

    ForgetTouchesJob(EntityManager entityManager, SeenConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "forget old changes",
            every = "1h",
            delayed = "4m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        int forgotten;
        do {
            forgotten = QuarkusTransaction.requiringNew().call(this::forgetSome);
        } while (forgotten == MOST_AT_ONCE);
    }

    private int forgetSome() {
        return entityManager
                .createNativeQuery("""
                        delete from editorial.touch where id in (
                            select id from editorial.touch where at < ?1 order by at limit ?2 for update skip locked)
                        """)
                .setParameter(1, clock.instant().minus(config.kept()).minus(MARGIN))
                .setParameter(2, MOST_AT_ONCE)
                .executeUpdate();
    }
}
