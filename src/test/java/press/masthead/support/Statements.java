package press.masthead.support;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that the editorial side prepares for the database. */
@Singleton
public class Statements {

    private final Statistics statistics;

    Statements(EntityManagerFactory factory) {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    /** How many this takes, besides those that find out who calls. Nothing else may be going on meanwhile. */
    public long of(Runnable requests) {
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            requests.run();
            return statistics.getPrepareStatementCount() - aboutKeys();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** The holder of a key is looked up once a second and its use noted once a minute: statements that come now and then. */
    private long aboutKeys() {
        return Arrays.stream(statistics.getQueries())
                .filter(query -> query.contains("ApiKey"))
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount())
                .sum();
    }
}
