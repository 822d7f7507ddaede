package press.masthead.campaign.interaction;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Makes the partitions of the days to come, and drops those of days that are kept no longer. */
@Singleton
class PartitionJob {

    private static final Logger LOG = Logger.getLogger(PartitionJob.class);
    private static final int DAYS_AHEAD = 2;

    private final AgroalDataSource database;
    private final Partitions partitions;
    private final InteractionConfig config;
    private final Clock clock;

    PartitionJob(AgroalDataSource database, Partitions partitions, InteractionConfig config, Clock clock) {
        this.database = database;
        this.partitions = partitions;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "turn over the days of interactions",
            every = "1h",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turnOver() {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                partitions.make(
                        connection,
                        Stream.iterate(today, day -> day.plusDays(1))
                                .limit(DAYS_AHEAD + 1)
                                .toList());
                partitions.dropBefore(connection, firstKept());
            } finally {
                connection.rollback(); // what failed; all else is committed
            }
        } catch (SQLException e) {
            LOG.infof("The partitions of interactions are left for the next time: %s", e.getMessage());
        }
    }

    /** A day may not be gone while something of it is still accepted: it would be counted twice. */
    private LocalDate firstKept() {
        Duration kept = config.kept().compareTo(config.accepted()) < 0 ? config.accepted() : config.kept();
        return clock.instant().minus(kept).atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
