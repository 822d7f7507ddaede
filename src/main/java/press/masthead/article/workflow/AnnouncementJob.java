package press.masthead.article.workflow;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Looks every second for what is to be announced. What it announces has happened already, with or without it. */
@Singleton
final class AnnouncementJob {

    private static final Logger LOG = Logger.getLogger(AnnouncementJob.class);

    private final AnnouncementService announcements;
    private boolean failed;

    AnnouncementJob(AnnouncementService announcements) {
        this.announcements = announcements;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        try {
            announceAll();
            failed = false;
        } catch (RuntimeException unreachable) {
            // Said once until it works again: the database may be away for an hour.
            if (!failed) {
                LOG.error("Transitions can't be announced now; it is tried again each second", unreachable);
            }
            failed = true;
        }
    }

    private void announceAll() {
        int announced;
        do {
            announced = announcements.announce();
        } while (announced == AnnouncementService.MOST_AT_ONCE);
    }
}
