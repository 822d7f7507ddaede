package press.masthead.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a frontend says of which page it is.
 *
 * @param article by id or slug; null for a page that is no article
 * @param locale of the article, where several have the same slug
 * @param section by id or slug
 * @param tags by id or slug
 */
record PageKey(
        @Nullable String article,
        @Nullable String locale,
        @Nullable String section,
        List<String> tags) {

    PageKey {
        tags = List.copyOf(tags);
    }

    /** Whether there is nothing to find out about it. */
    boolean isBlank() {
        return article == null && section == null && tags.isEmpty();
    }
}
