package press.masthead.write;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Forgets answers that are kept no longer. */
@Singleton
class ForgetJob {

    private final IdempotencyService keys;

    ForgetJob(IdempotencyService keys) {
        this.keys = keys;
    }

    @Scheduled(identity = "forget old answers", every = "1h", delayed = "2m")
    void forget() {
        keys.forgetOld();
    }
}
