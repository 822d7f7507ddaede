package press.masthead.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Forgets events that are kept no longer. The audit log stays. */
@Singleton
class ForgetEventsJob {

    private static final int MOST_AT_ONCE = 5_000;

    private final EntityManager entityManager;
    private final EventConfig config;
    private final Clock clock;

    ForgetEventsJob(EntityManager entityManager, EventConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "forget old events",
            every = "1h",
            delayed = "3m",
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
                        delete from editorial.event where id in (
                            select id from editorial.event where at < ?1 order by at limit ?2 for update skip locked)
                        """)
                .setParameter(1, clock.instant().minus(config.kept()))
                .setParameter(2, MOST_AT_ONCE)
                .executeUpdate();
    }
}
