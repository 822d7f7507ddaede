package press.masthead.rendering;

import java.util.List;
import java.util.UUID;

/**
 * What is to be rendered.
 *
 * @param articles some of it
 * @param mayBeMore whether there may be more of it
 */
record DueArticles(List<UUID> articles, boolean mayBeMore) {

    static final DueArticles NONE = new DueArticles(List.of(), false);

    /** Whether it is what was to be done before, so that nothing came of that. */
    boolean isStill(DueArticles before) {
        return !articles.isEmpty() && articles.equals(before.articles);
    }
}
