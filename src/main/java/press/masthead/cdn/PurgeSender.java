package press.masthead.cdn;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Tells one CDN what to drop. While it does not take that, it is left alone for longer and longer; all that was added meanwhile is
 * told together.
 */
final class PurgeSender {

    private static final Logger LOG = Logger.getLogger(PurgeSender.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_ASKED_FOR = Duration.ofMinutes(2);
    private static final int MOST_DOUBLINGS = 10;

    private final Cdn cdn;
    private final PurgeQueueService queue;
    private int failures;
    private long next = System.nanoTime();
    private boolean away;

    PurgeSender(Cdn cdn, PurgeQueueService queue) {
        this.cdn = cdn;
        this.queue = queue;
    }

    /** Sends what is due, unless the CDN is left alone. */
    synchronized void send() {
        if (System.nanoTime() - next < 0) {
            return;
        }
        try {
            DuePurges due = queue.claim(cdn.name());
            while (!due.isEmpty() && isTaken(due)) {
                due = queue.claim(cdn.name());
            }
            away = false;
        } catch (RuntimeException unreachable) {
            // Said once until it works again: the database may be away for an hour.
            if (!away) {
                LOG.error("What CDNs are to drop can't be read or told; it is tried again", unreachable);
            }
            away = true;
            leaveAlone(Duration.ZERO);
        }
    }

    private boolean isTaken(DuePurges due) {
        try {
            if (due.everything()) {
                cdn.purgeAll();
            } else {
                cdn.purge(due.tags());
            }
        } catch (NotPurged e) {
            if (failures == 0) {
                LOG.warnf("%s was not told what to drop, and is tried again: %s", cdn.name(), e.getMessage());
            }
            queue.failed(due);
            leaveAlone(e.getWait());
            return false;
        }
        queue.arrived(due);
        if (failures > 0) {
            LOG.infof("%s takes again what it is to drop", cdn.name());
        }
        failures = 0;
        return true;
    }

    private void leaveAlone(Duration asked) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        // Apart from other nodes, so that a CDN that comes back is not overrun.
        double own = shorter(doubled, LONGEST_WAIT).toNanos()
                * ThreadLocalRandom.current().nextDouble(0.75, 1.25);
        next = System.nanoTime()
                + Math.max((long) own, shorter(asked, LONGEST_ASKED_FOR).toNanos());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
