package press.masthead.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Erases what was not confirmed or could not be handed out, and changes to the current key what another one sealed. */
@Singleton
class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final Channels channels;
    private final RetentionService service;

    RetentionJob(Channels channels, RetentionService service) {
        this.channels = channels;
        this.service = service;
    }

    @Scheduled(
            identity = "erase and seal reminders",
            every = "1h",
            delayed = "4m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        service.erase();
        if (channels.configured().isEmpty()) {
            return;
        }
        int sealed;
        do {
            sealed = service.sealAnew();
        } while (sealed == RetentionService.MOST_AT_ONCE);
        long unreadable = service.unreadable();
        if (unreadable > 0) {
            LOG.warnf("%d reminders wait for a key that MASTHEAD_REMINDERS_KEYS does not have", unreadable);
        }
    }
}
