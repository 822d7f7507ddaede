package press.masthead.article.workflow;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Looks every second for what is to be announced. What it announces has happened already, with or without it. */
@Singleton
final class AnnouncementJob {

    private final AnnouncementService announcements;

    AnnouncementJob(AnnouncementService announcements) {
        this.announcements = announcements;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        int announced;
        do {
            announced = announcements.announce();
        } while (announced == AnnouncementService.MOST_AT_ONCE);
    }
}
