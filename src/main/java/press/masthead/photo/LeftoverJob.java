package press.masthead.photo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import press.masthead.problem.ProblemException;
import press.masthead.storage.OldFiles;

/** Deletes the files that no photo has. */
@Singleton
class LeftoverJob {

    private static final Logger LOG = Logger.getLogger(LeftoverJob.class);
    private static final Duration OLD = Duration.ofDays(1);

    private final LeftoverService leftovers;
    private final UploadConfig config;
    private final Clock clock;

    LeftoverJob(LeftoverService leftovers, UploadConfig config, Clock clock) {
        this.leftovers = leftovers;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        config.temporaryDirectory()
                .ifPresent(folder -> OldFiles.delete(folder, clock.instant().minus(OLD)));
    }

    @Scheduled(
            identity = "delete files that no photo has",
            every = "1m",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (String hash : leftovers.due(clock.instant())) {
            try {
                leftovers.sweep(hash);
            } catch (ProblemException storage) {
                LOG.debugf(storage, "The file %s stays for now", hash);
            }
        }
    }
}
