package press.masthead.cdn;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import press.masthead.time.JobsConfig;

/**
 * Looks several times a second for what CDNs are to drop, more often than the scheduler can: readers are to see a change within a
 * second. Each CDN has a thread of its own, so that none waits for another.
 */
@Singleton
final class PurgeJob {

    private static final int MILLIS_BETWEEN_LOOKS = 150;

    private final PurgeQueueService queue;
    private final List<PurgeSender> senders;
    private final boolean wanted;
    private final ScheduledExecutorService threads;

    PurgeJob(Cdns cdns, PurgeQueueService queue, JobsConfig jobs) {
        this.queue = queue;
        this.senders =
                cdns.all().stream().map(cdn -> new PurgeSender(cdn, queue)).toList();
        this.wanted = jobs.enabled() && !senders.isEmpty();
        this.threads = Executors.newScheduledThreadPool(senders.size(), task -> {
            Thread made = new Thread(task, "cdn-purge");
            made.setDaemon(true);
            return made;
        });
    }

    void start(@Observes StartupEvent event) {
        if (!wanted) {
            return;
        }
        queue.forgetOthers();
        senders.forEach(
                sender -> threads.scheduleWithFixedDelay(sender::send, 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }
}
