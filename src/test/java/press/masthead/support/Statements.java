package press.masthead.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that the editorial side prepares for the database. */
@Singleton
public class Statements {

    private final EntityManager entityManager;
    private final Statistics statistics;

    Statements(EntityManager entityManager, EntityManagerFactory factory) {
        this.entityManager = entityManager;
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    /** How many this takes. Nothing else may be going on meanwhile. */
    public long of(Runnable requests) {
        QuarkusTransaction.requiringNew().run(this::letUseOfKeyBeKnown);
        letHolderBeForgotten();
        Http.admin().get("/v1/editorial/tags?limit=1");
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            requests.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** The use of a key is noted once a minute and its holder looked up once a second, which would be statements now and then. */
    private void letUseOfKeyBeKnown() {
        entityManager
                .createNativeQuery(
                        "update editorial.api_key set last_used_at = now() + interval '1 hour' where configured")
                .executeUpdate();
    }

    /** So that the next request looks it up, and it is not forgotten just before what is counted. */
    private static void letHolderBeForgotten() {
        try {
            TimeUnit.MILLISECONDS.sleep(1100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
