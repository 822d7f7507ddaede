package press.masthead.campaign.selection;

import java.time.LocalDate;
import java.util.Set;

/**
 * How many articles a reader viewed on one day, as the frontend remembers it.
 *
 * @param tags of which tags, by slug or id; empty: all articles of that day
 */
public record ViewedArticles(LocalDate day, int count, Set<String> tags) {

    public ViewedArticles {
        tags = Set.copyOf(tags);
    }

    boolean hasOneOf(Set<String> wanted) {
        for (String tag : tags) {
            if (wanted.contains(tag)) {
                return true;
            }
        }
        return false;
    }
}
