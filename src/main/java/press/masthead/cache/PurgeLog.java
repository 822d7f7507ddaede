package press.masthead.cache;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The last purges in their order. An answer remembers the number of purges there had been when its making began, and is good
 * as long as none that came after names one of its tags. So one comparison serves both: an answer that was kept before the
 * purge, and one whose making began before it and ended after it.
 */
final class PurgeLog {

    /** An answer that was not asked for during so many purges is made anew. */
    private static final int KEPT = 1 << 14;

    private final AtomicReferenceArray<@Nullable Purge> last = new AtomicReferenceArray<>(KEPT);

    private volatile long count;

    /** How many purges there have been. */
    long count() {
        return count;
    }

    /** @param tags what is to be dropped; null for everything */
    synchronized void add(@Nullable Set<String> tags) {
        long number = count;
        last.set(slot(number), new Purge(number, tags));
        count = number + 1;
    }

    /** Whether no purge from this number on, up to the other, names one of these tags. */
    boolean spares(Set<String> tags, long from, long to) {
        if (to - from >= KEPT) {
            return false;
        }
        for (long number = from; number < to; number++) {
            Purge purge = last.get(slot(number));
            if (purge == null || purge.number() != number || purge.names(tags)) {
                return false;
            }
        }
        return true;
    }

    private static int slot(long number) {
        return (int) (number & (KEPT - 1));
    }

    private record Purge(long number, @Nullable Set<String> purged) {

        boolean names(Set<String> tags) {
            if (purged == null) {
                return true;
            }
            for (String tag : purged) {
                if (tags.contains(tag)) {
                    return true;
                }
            }
            return false;
        }
    }
}
