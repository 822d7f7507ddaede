package press.masthead.rendering;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import press.masthead.time.JobsConfig;

/** Looks every second for what is to be rendered. Readers get the same without it, but wait for it longer. */
@Singleton
final class RenderingJob {

    private static final Logger LOG = Logger.getLogger(RenderingJob.class);

    /** After what was in vain, in rounds of a second. */
    private static final int LONG_PAUSE = 5;

    private final RenderingService rendering;
    private final boolean wanted;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "rendering");
        made.setDaemon(true);
        return made;
    });
    private boolean claimed;
    private int failures;
    private int pauses;

    RenderingJob(RenderingService rendering, JobsConfig jobs) {
        this.rendering = rendering;
        this.wanted = jobs.enabled();
    }

    void start(@Observes StartupEvent event) {
        if (wanted) {
            thread.scheduleWithFixedDelay(this::render, 0, 1, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    private void render() {
        if (pauses > 0) {
            pauses--;
            return;
        }
        try {
            if (!claimed) {
                rendering.claim();
                claimed = true;
            }
            pauses = rendering.render() ? LONG_PAUSE : 0;
            failures = 0;
        } catch (Throwable e) {
            // What is thrown from here would end the job for ever.
            failures++;
            // Said once until it works again, and not when it failed once only, which is what happens at a stop.
            if (failures == 2) {
                LOG.error("Articles can't be rendered now; it is tried again each second", e);
            }
        }
    }
}
