package press.masthead.delivery;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A photo of an article, as its row has it.
 *
 * @param changesAt when its rights next begin or end; null for never
 */
record ArticlePhoto(PhotoSource source, @Nullable Instant changesAt) implements Shown {

    @Override
    public Set<String> tags() {
        return source.tags();
    }
}
