package press.masthead.campaign.interaction;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes what waits: all of it in one transaction, while more comes in. So the more there is to write, the fewer times the disk
 * is waited for. A request is told that its events are safe after that.
 */
@Singleton
class InteractionCommitter {

    private static final Logger LOG = Logger.getLogger(InteractionCommitter.class);
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final Duration LONGEST_END = Duration.ofSeconds(15);
    private static final int GROUP = 5_000;
    private static final int TRIES = 3;
    /** A deadlock or a serialization failure with another node; a partition that is gone. */
    private static final Set<String> WORTH_TRYING_AGAIN = Set.of("40P01", "40001", "23514");

    private final InteractionQueue queue;
    private final InteractionWriter writer;
    private @Nullable Thread thread;
    private volatile boolean running;

    InteractionCommitter(InteractionQueue queue, InteractionWriter writer) {
        this.queue = queue;
        this.writer = writer;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        Thread started = new Thread(this::run, "interaction-committer");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    /** Writes what waits still. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.join(LONGEST_END.toMillis());
        }
    }

    private void run() {
        try {
            while (true) {
                boolean last = !running;
                List<Submission> group = queue.take(MOMENT, GROUP);
                if (!group.isEmpty()) {
                    commit(group);
                } else if (last) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** If one request's events can't be written, that is no reason not to write those of the others. */
    private void commit(List<Submission> group) {
        try {
            write(group.stream()
                    .flatMap(submission -> submission.interactions().stream())
                    .toList());
            group.forEach(submission -> queue.finish(submission, null));
        } catch (SQLException | RuntimeException e) {
            if (group.size() > 1 && isOfTheData(e)) {
                group.forEach(submission -> commit(List.of(submission)));
            } else {
                LOG.warnf("Events of %d requests were not written: %s", group.size(), e.getMessage());
                group.forEach(submission -> queue.finish(submission, e));
            }
        }
    }

    private void write(List<CheckedInteraction> interactions) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                writer.write(interactions);
                return;
            } catch (SQLException e) {
                if (attempt == TRIES || !WORTH_TRYING_AGAIN.contains(String.valueOf(e.getSQLState()))) {
                    throw e;
                }
                LOG.debugf(e, "Events are written again");
            }
        }
    }

    /** SQLSTATE classes 22 and 23 (PostgreSQL, appendix A): the database refuses what it was given. */
    private static boolean isOfTheData(Exception failure) {
        return failure instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).matches("2[23].*");
    }
}
