package press.masthead.campaign.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

class InteractionQueueTest {

    private static final Duration NONE = Duration.ZERO;

    private final InteractionQueue queue = new InteractionQueue(10, 1000);

    @Test
    void refusesMoreThanThereIsRoomFor() {
        queue.add(interactions(7), 100);

        refuses(4, 100);
        refuses(1, 901);
        queue.add(interactions(3), 900);
        refuses(1, 0);
    }

    @Test
    void hasRoomAgainWhenTheyAreWrittenAndNotBefore() throws InterruptedException {
        CompletableFuture<Void> first = queue.add(interactions(10), 100);
        Submission taken = queue.take(NONE, 1).get(0);
        refuses(1, 0);

        queue.finish(taken, null);

        assertThat(first).isCompleted();
        assertThat(queue.add(interactions(10), 1000)).isNotCompleted();
    }

    @Test
    void tellsWhyTheyWereNotWritten() throws InterruptedException {
        CompletableFuture<Void> first = queue.add(interactions(1), 1);

        queue.finish(queue.take(NONE, 1).get(0), new IllegalStateException("no disk"));

        assertThat(first).isCompletedExceptionally();
    }

    @Test
    void givesWhatWaitsInItsOrderUntilThereIsEnough() throws InterruptedException {
        queue.add(interactions(2), 1);
        queue.add(interactions(3), 2);
        queue.add(interactions(4), 3);

        assertThat(queue.take(NONE, 4)).extracting(Submission::bytes).containsExactly(1L, 2L);
        assertThat(queue.take(NONE, 4)).extracting(Submission::bytes).containsExactly(3L);
        assertThat(queue.take(NONE, 4)).isEmpty();
    }

    private void refuses(int count, int bytes) {
        assertThatThrownBy(() -> queue.add(interactions(count), bytes))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
    }

    private static List<CheckedInteraction> interactions(int count) {
        return Collections.nCopies(
                count,
                new CheckedInteraction(
                        new InteractionKey(LocalDate.EPOCH, new UUID(0, 0), "id"),
                        InteractionType.click,
                        "control",
                        "epic",
                        "",
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        false,
                        null));
    }
}
