package press.masthead.article.workflow;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Announces what happened to articles by the clock. It may run on any number of nodes at once. */
@Singleton
public class AnnouncementService {

    static final int MOST_AT_ONCE = 200;

    private static final Logger LOG = Logger.getLogger(AnnouncementService.class);
    private static final Duration LATE = Duration.ofMinutes(1);

    private final DueTransitions dueTransitions;
    private final Clock clock;

    AnnouncementService(DueTransitions dueTransitions, Clock clock) {
        this.dueTransitions = dueTransitions;
        this.clock = clock;
    }

    /** Announces some of what is due, and answers how many that were: fewer than the most if nothing is left. */
    @Transactional
    public int announce() {
        List<DueTransition> announced = dueTransitions.announceDue(MOST_AT_ONCE);
        if (!announced.isEmpty()) {
            Instant oldest = announced.get(0).getDueAt();
            if (oldest.plus(LATE).isBefore(clock.instant())) {
                LOG.warnf(
                        "%d transitions of articles are announced late; the oldest took effect at %s",
                        announced.size(), oldest);
            }
        }
        return announced.size();
    }
}
