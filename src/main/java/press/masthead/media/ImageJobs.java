package press.masthead.media;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Works on a few pictures at a time, on threads of its own, so that nobody else waits for that. */
@Singleton
public class ImageJobs {

    private final ThreadPoolExecutor threads;

    ImageJobs(ImageConfig config) {
        int jobs = config.jobs().orElse(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        this.threads = new ThreadPoolExecutor(
                jobs,
                jobs,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(Math.max(1, config.queue())),
                ImageJobs::thread);
    }

    /** Does it as soon as it is its turn. @throws ProblemException that too much waits already */
    public <T> CompletableFuture<T> run(Callable<T> job) {
        try {
            return CompletableFuture.supplyAsync(() -> done(job), threads);
        } catch (RejectedExecutionException e) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE,
                    "More pictures are asked for than can be made now. Try again in a moment.");
        }
    }

    private static <T> T done(Callable<T> job) {
        try {
            return job.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "image-job");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
