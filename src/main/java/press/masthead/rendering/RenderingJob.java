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

    private final RenderingService rendering;
    private final boolean wanted;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "rendering");
        made.setDaemon(true);
        return made;
    });
    private boolean claimed;
    private int failures;

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
        try {
            if (!claimed) {
                rendering.claim();
                claimed = true;
            }
            rendering.render();
            failures = 0;
        } catch (RuntimeException e) {
            failures++;
            // Said once until it works again, and not when it failed once only, which is what happens at a stop.
            if (failures == 2) {
                LOG.error("Articles can't be rendered now; it is tried again each second", e);
            }
        }
    }
}
