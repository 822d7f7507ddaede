package press.masthead.article.workflow;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Looks every second for what is to be announced. What it announces has happened already, with or without it. */
@Singleton
final class AnnouncementJob {

    private static final Logger LOG = Logger.getLogger(AnnouncementJob.class);

    private final AnnouncementService announcements;
    private int failures;

    AnnouncementJob(AnnouncementService announcements) {
        this.announcements = announcements;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        try {
            announceAll();
            failures = 0;
        } catch (RuntimeException unreachable) {
            failures++;
            // Said once until it works again, since the database may be away for an hour, and not when it failed once
            // only, which is what happens at a stop.
            if (failures == 2) {
                LOG.error("Transitions can't be announced now; it is tried again each second", unreachable);
            }
        }
    }

    private void announceAll() {
        int announced;
        do {
            announced = announcements.announce();
        } while (announced == AnnouncementService.MOST_AT_ONCE);
    }
}
