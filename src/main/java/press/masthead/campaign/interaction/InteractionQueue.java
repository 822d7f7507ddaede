package press.masthead.campaign.interaction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Where interactions wait to be written, as many of them as memory is set aside for. */
@Singleton
class InteractionQueue {

    private final BlockingQueue<Submission> waiting = new LinkedBlockingQueue<>();
    private final int most;
    private final long mostBytes;
    private int held;
    private long heldBytes;

    @Inject
    InteractionQueue(InteractionConfig config) {
        this(config.queue(), config.queueBytes());
    }

    InteractionQueue(int most, long mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }

    /** Puts them in. What is answered completes when they are safe. @throws ProblemException that there is no room */
    CompletableFuture<Void> add(List<CheckedInteraction> interactions, long bytes) {
        Submission submission = new Submission(interactions, bytes, new CompletableFuture<>());
        enter(submission);
        waiting.add(submission);
        return submission.safe();
    }

    /** Waits a moment for some, and takes all that wait then, in their order, but not many more than a number. */
    List<Submission> take(Duration patience, int atLeast) throws InterruptedException {
        List<Submission> taken = new ArrayList<>();
        Submission next = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        for (int size = 0; next != null; next = size < atLeast ? waiting.poll() : null) {
            taken.add(next);
            size += next.interactions().size();
        }
        return taken;
    }

    /** Makes room again, and tells that they are safe, or why not. */
    void finish(Submission submission, @Nullable Throwable failure) {
        leave(submission);
        if (failure == null) {
            submission.safe().complete(null);
        } else {
            submission.safe().completeExceptionally(failure);
        }
    }

    private synchronized void enter(Submission submission) {
        int more = submission.interactions().size();
        if (held + more > most || heldBytes + submission.bytes() > mostBytes) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE,
                    "More events come in than can be written now. Send them again, with the same ids.");
        }
        held += more;
        heldBytes += submission.bytes();
    }

    private synchronized void leave(Submission submission) {
        held -= submission.interactions().size();
        heldBytes -= submission.bytes();
    }
}
