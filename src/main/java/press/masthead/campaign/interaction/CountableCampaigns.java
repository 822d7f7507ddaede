package press.masthead.campaign.interaction;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * Knows the countable campaigns, so that they are not looked up for each event. What is known may be a second old; before
 * something is taken for unknown, it must be a tenth of that, which no reader is fast enough to come before.
 */
@Singleton
class CountableCampaigns {

    private static final int FRESHER = 10;

    private final CountableCampaignService service;
    private final Duration known;
    private final Clock clock;
    private final AtomicReference<@Nullable CompletableFuture<Snapshot>> running = new AtomicReference<>();
    private volatile Snapshot latest = new Snapshot(Map.of(), Instant.MIN);

    CountableCampaigns(CountableCampaignService service, InteractionConfig config, Clock clock) {
        this.service = service;
        this.known = config.campaignsKnown();
        this.clock = clock;
    }

    /**
     * The campaign of this id or slug.
     *
     * @param variants that it should have; without them it is looked up again
     * @throws ProblemException that there is none
     */
    CountableCampaign find(String reference, Collection<String> variants) {
        String key = reference.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(atMost(known).campaigns().get(key))
                .filter(campaign -> campaign.variants().containsAll(variants))
                .or(() -> Optional.ofNullable(
                        atMost(known.dividedBy(FRESHER)).campaigns().get(key)))
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, "No campaign that is shown has this id or slug."));
    }

    private Snapshot atMost(Duration age) {
        Snapshot present = latest;
        return present.at().isAfter(clock.instant().minus(age)) ? present : load();
    }

    /** However many ask at once, it is loaded once, and all are told if it fails. */
    private Snapshot load() {
        CompletableFuture<Snapshot> mine = new CompletableFuture<>();
        CompletableFuture<Snapshot> others = running.compareAndExchange(null, mine);
        if (others != null) {
            return others.join();
        }
        try {
            Instant now = clock.instant();
            latest = new Snapshot(service.load(), now);
            mine.complete(latest);
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
        } finally {
            running.set(null);
        }
        return mine.join();
    }

    private record Snapshot(Map<String, CountableCampaign> campaigns, Instant at) {}
}
