package press.masthead.cache;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The making of one answer, that all who ask for the same in the meantime wait for. */
final class Load {

    private static final String CONTEXT_KEY = Load.class.getName();

    private final String key;
    private final long beganAt;
    private final long purgesBefore;
    private final @Nullable CachedAnswer old;
    private final CompletableFuture<@Nullable CachedAnswer> done = new CompletableFuture<>();
    private volatile @Nullable CachedAnswer made;
    private volatile boolean failed;

    /** @param old what was kept so far, to be given out if the database does not answer */
    Load(String key, long beganAt, long purgesBefore, @Nullable CachedAnswer old) {
        this.key = key;
        this.beganAt = beganAt;
        this.purgesBefore = purgesBefore;
        this.old = old;
    }

    /** The load that this request is for; null if its answer is not to be kept. */
    static @Nullable Load of(@Nullable RoutingContext request) {
        return request == null ? null : request.get(CONTEXT_KEY);
    }

    void begin(RoutingContext request) {
        request.put(CONTEXT_KEY, this);
    }

    String key() {
        return key;
    }

    long beganAt() {
        return beganAt;
    }

    long purgesBefore() {
        return purgesBefore;
    }

    @Nullable
    CachedAnswer old() {
        return old;
    }

    void made(CachedAnswer answer) {
        made = answer;
    }

    /** The database did not answer. */
    void failed() {
        failed = true;
    }

    boolean hasFailed() {
        return failed;
    }

    /** Tells all who wait; without an answer, they ask for themselves. */
    void end() {
        done.complete(made);
    }

    CompletableFuture<@Nullable CachedAnswer> done() {
        return done;
    }
}
