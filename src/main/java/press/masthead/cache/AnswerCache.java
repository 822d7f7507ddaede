package press.masthead.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The answers that this node keeps, within the memory they may take. */
@Singleton
final class AnswerCache {

    /** One larger than this part of the memory is not kept. */
    private static final int LARGEST_PART = 16;

    private final PurgeLog purges = new PurgeLog();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Cache<String, CachedAnswer> answers;
    private final DatabaseTrouble trouble;
    private final CacheConfig config;
    private final long largest;

    /** Whether purges of other nodes reach this one; until they do, no answer can be trusted. */
    private volatile boolean informed;

    AnswerCache(DatabaseTrouble trouble, CacheConfig config) {
        this.trouble = trouble;
        this.config = config;
        long memory = config.memory().asLongValue();
        this.largest = memory / LARGEST_PART;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(memory)
                .weigher((String key, CachedAnswer answer) -> key.length() * 2 + answer.weight())
                .build();
    }

    /** The answer that is kept under this key, however old. */
    @Nullable
    CachedAnswer find(String key) {
        return answers.getIfPresent(key);
    }

    /** Whether it is what the database would answer now. */
    boolean isFresh(CachedAnswer answer, long now) {
        return informed && answer.nanosLeft(now) > 0 && answer.isUntouched(purges);
    }

    /** Whether it may be given out while the database does not answer. */
    boolean isPassable(CachedAnswer answer, long now) {
        return answer.nanosSinceMade(now) < config.staleIfError().toNanos() && answer.isUntouched(purges);
    }

    /** Keeps it, unless it is large, or something that it shows was purged since its making began. */
    void keep(String key, CachedAnswer answer) {
        if (informed && answer.weight() <= largest && answer.isUntouched(purges)) {
            answers.put(key, answer);
        }
    }

    long purgeCount() {
        return purges.count();
    }

    /** What is purged has to be made anew, which the database does again: it is where purges come from. */
    void purge(Set<String> tags) {
        trouble.ended();
        purges.add(tags);
        listeners.forEach(Runnable::run);
    }

    /** Runs this after each purge, on the thread that purges: it must be short. */
    void afterEachPurge(Runnable listener) {
        listeners.add(listener);
    }

    void purgeAll() {
        trouble.ended();
        purges.add(null);
        answers.invalidateAll();
        listeners.forEach(Runnable::run);
    }

    /** Purges of other nodes reach this one from now on. What was kept before may be old. */
    void trust() {
        purgeAll();
        informed = true;
    }

    /** Purges of other nodes may be lost from now on. What is kept is only given out while the database does not answer. */
    void distrust() {
        informed = false;
    }

    boolean isInformed() {
        return informed;
    }
}
