package press.masthead.cache;

import jakarta.inject.Singleton;

/** How often something was purged, for whoever remembers something that each purge may change. */
@Singleton
public final class Purged {

    private final AnswerCache cache;

    Purged(AnswerCache cache) {
        this.cache = cache;
    }

    public long count() {
        return cache.purgeCount();
    }
}
