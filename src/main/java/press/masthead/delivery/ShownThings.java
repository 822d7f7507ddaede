package press.masthead.delivery;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the present answer shows. */
@RequestScoped
public class ShownThings {

    private final Set<String> tags = new HashSet<>();
    private @Nullable Instant changesAt;
    private @Nullable Duration longest;

    void add(Shown shown) {
        tags.addAll(shown.tags());
        Instant at = shown.changesAt();
        if (at != null && (changesAt == null || at.isBefore(changesAt))) {
            changesAt = at;
        }
        Duration kept = shown.longest();
        if (kept != null && (longest == null || kept.compareTo(longest) < 0)) {
            longest = kept;
        }
    }

    /** It depends on which things of this type there are. */
    public void add(String tag) {
        tags.add(tag);
    }

    Set<String> tags() {
        return Set.copyOf(tags);
    }

    /** When the first of them changes by the clock; null for never. */
    @Nullable
    Instant changesAt() {
        return changesAt;
    }

    /** For how long at most the answer is kept; null for ever. */
    @Nullable
    Duration longest() {
        return longest;
    }
}
