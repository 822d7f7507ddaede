package press.masthead.campaign.interaction;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import press.masthead.campaign.visitor.VisitorHash;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Takes what frontends tell of readers: all of a request, or nothing. */
@Singleton
class InteractionIntake {

    private final InteractionReader reader;
    private final CountableCampaigns campaigns;
    private final VisitorHash visitors;
    private final InteractionQueue queue;
    private final InteractionConfig config;
    private final Clock clock;

    InteractionIntake(
            InteractionReader reader,
            CountableCampaigns campaigns,
            VisitorHash visitors,
            InteractionQueue queue,
            InteractionConfig config,
            Clock clock) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.visitors = visitors;
        this.queue = queue;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What is answered completes when the events are safe, or it is certain that they are not, or nobody should wait longer.
     *
     * @throws ProblemException that there is no such campaign, that something is wrong with the events, or that too many wait
     */
    CompletionStage<Void> take(String reference, byte[] body, boolean bot, Faults faults) {
        InteractionReader.Read read = reader.read(body, faults);
        CountableCampaign campaign = campaigns.find(reference, variants(read.events()));
        InteractionCheck check = new InteractionCheck(campaign, config.accepted(), clock.instant(), bot, visitors::of);
        check.note(read);
        faults.throwIfAny();
        return queue.add(check.checked(read.events()), body.length)
                .copy() // a timeout of this one leaves the other, by which room is made
                .orTimeout(config.patience().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure -> CompletableFuture.failedStage(problem(failure)));
    }

    private static List<String> variants(List<Interaction> events) {
        return events.stream()
                .filter(Objects::nonNull)
                .map(Interaction::variant)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Throwable problem(Throwable failure) {
        return failure instanceof TimeoutException
                ? new ProblemException(
                        ProblemType.UNAVAILABLE,
                        "The events could not be written in time. Send them again, with the same ids.")
                : failure;
    }
}
