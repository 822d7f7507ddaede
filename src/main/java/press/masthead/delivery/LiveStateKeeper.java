package press.masthead.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import press.masthead.campaign.selection.LiveCampaigns;

/**
 * Keeps what a node knows of what readers get no older than a moment, as long as the database answers; else the last that
 * was known counts on. Every node does so, whether it runs jobs or not.
 */
@Singleton
class LiveStateKeeper {

    private static final Logger LOG = Logger.getLogger(LiveStateKeeper.class);

    /** So many refreshes in a row that bring nothing mean that the database is away. */
    private static final int MISSED = 20;

    private final LiveStateService service;
    private final Duration every;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "placements");
        made.setDaemon(true);
        return made;
    });

    private volatile LiveState state = new LiveState(LiveCampaigns.NONE, Instant.EPOCH, 0, "", Instant.EPOCH);
    private volatile Instant lastAnswer = Instant.EPOCH;
    private volatile boolean failed = true;
    private boolean told;

    LiveStateKeeper(LiveStateService service, PlacementConfig config, Clock clock) {
        this.service = service;
        this.every = config.refresh();
        this.clock = clock;
    }

    LiveState state() {
        return state;
    }

    /** Whether the database has been silent, so that asking it would only take time. */
    boolean isDatabaseAway() {
        return failed || clock.instant().isAfter(lastAnswer.plus(every.multipliedBy(MISSED)));
    }

    void start(@Observes StartupEvent event) {
        refresh();
        thread.scheduleWithFixedDelay(this::refresh, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    /**
     * Reads what has changed. After a failure everything is read anew, as the database that answers next may be another one
     * with another history.
     */
    synchronized void refresh() {
        try {
            state = failed ? service.read().after(state) : service.read(state);
            lastAnswer = clock.instant();
            failed = false;
            told = false;
        } catch (RuntimeException e) {
            if (!told) {
                LOG.warn("What campaigns are shown can't be read: the messages of pages stay as they are", e);
            }
            told = true;
            failed = true;
        }
    }
}
