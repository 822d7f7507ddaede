package press.masthead.editorial;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Deletes for good what has been in the archive for as long as it is kept there. */
@Singleton
class PurgeJob {

    private static final Logger LOG = Logger.getLogger(PurgeJob.class);

    private final Instance<EditorialService<?, ?, ?>> services;
    private final ArchiveConfig config;
    private final Clock clock;

    PurgeJob(@Any Instance<EditorialService<?, ?, ?>> services, ArchiveConfig config, Clock clock) {
        this.services = services;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "purge the archive",
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        Instant before = clock.instant().minus(config.kept());
        services.forEach(service -> service.archivedBefore(before).forEach(id -> purge(service, id)));
    }

    /** One of them at a time: what something still refers to stays, and is tried again. */
    private static void purge(EditorialService<?, ?, ?> service, UUID id) {
        try {
            service.purge(id);
        } catch (PersistenceException stillUsed) {
            LOG.debugf(stillUsed, "%s stays in the archive", id);
        }
    }
}
