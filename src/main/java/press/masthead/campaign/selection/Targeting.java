package press.masthead.campaign.selection;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign wants, and does not want, of one kind of thing. An excluded one always wins; one of the included ones
 * is enough.
 *
 * @param include empty: everything
 * @param <T> what is targeted: country codes, or ids of sections or tags
 */
public record Targeting<T>(Set<T> include, Set<T> exclude) {

    public Targeting {
        include = Set.copyOf(include);
        exclude = Set.copyOf(exclude);
    }

    /** Targets everything. */
    public static <T> Targeting<T> all() {
        return new Targeting<>(Set.of(), Set.of());
    }

    /** Whether it leaves anything out. */
    boolean isNarrow() {
        return !include.isEmpty() || !exclude.isEmpty();
    }

    /**
     * Whether a page that has these is targeted. A page that has none, or of which they are unknown, is not among the
     * included ones, and not among the excluded ones either.
     */
    boolean admits(Collection<T> present) {
        return !meets(exclude, present) && (include.isEmpty() || meets(include, present));
    }

    /** The same for a page that has one at most. */
    boolean admits(@Nullable T present) {
        return (present == null || !exclude.contains(present))
                && (include.isEmpty() || (present != null && include.contains(present)));
    }

    /** Whether one of these is among the targeted. */
    static <T> boolean meets(Set<T> targeted, Collection<T> present) {
        if (targeted.isEmpty()) {
            return false;
        }
        for (T one : present) {
            if (targeted.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
