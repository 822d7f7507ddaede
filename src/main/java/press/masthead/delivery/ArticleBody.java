package press.masthead.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;

/**
 * The body of an article.
 *
 * @param photos all that the article shows
 */
record ArticleBody(List<Block> blocks, List<ArticlePhoto> photos) implements Shown {

    @Override
    public Set<String> tags() {
        return photos.stream().flatMap(photo -> photo.tags().stream()).collect(Collectors.toSet());
    }

    @Override
    public @Nullable Instant changesAt() {
        return photos.stream()
                .map(ArticlePhoto::changesAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
