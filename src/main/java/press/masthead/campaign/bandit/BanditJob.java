package press.masthead.campaign.bandit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Computes the weights that are due, one campaign at a time, on whichever node comes first. */
@Singleton
class BanditJob {

    private final BanditService bandits;

    BanditJob(BanditService bandits) {
        this.bandits = bandits;
    }

    @Scheduled(
            identity = "let weights follow results",
            every = "1m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void computeAll() {
        while (bandits.computeNext()) {
            // until none is due
        }
    }
}
