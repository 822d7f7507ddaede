package press.masthead.cache;

import jakarta.inject.Singleton;

/** How often something was purged, for whoever remembers something that each purge may change. */
@Singleton
public final class Purged {

    private final AnswerCache cache;

    Purged(AnswerCache cache) {
        this.cache = cache;
    }

    /** Runs this after each purge, on the thread that purges: it must be short. */
    public void afterEach(Runnable listener) {
        cache.afterEachPurge(listener);
    }

    public long count() {
        return cache.purgeCount();
    }
}
