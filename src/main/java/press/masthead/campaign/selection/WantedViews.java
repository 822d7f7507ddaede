package press.masthead.campaign.selection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many articles a reader has to have viewed, and which of them count.
 *
 * @param min at least so many
 * @param max at most so many; null: no limit
 * @param days only those of the last days, today included; null: all
 * @param tags only those with one of these tags, by slug and by id; empty: all
 */
public record WantedViews(
        int min, @Nullable Integer max, @Nullable Integer days, Set<String> tags) {

    /** However many. */
    public static final WantedViews ANY = new WantedViews(0, null, null, Set.of());

    public WantedViews {
        tags = Set.copyOf(tags);
    }
}
