package press.masthead.support;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that the editorial side prepares for the database. */
@Singleton
public class Statements {

    private final Statistics statistics;

    Statements(EntityManagerFactory factory) {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    /** How many this takes. Nothing else may be going on meanwhile. */
    public long of(Runnable requests) {
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            requests.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
