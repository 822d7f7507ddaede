package press.masthead.delivery;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as readers get it, to be kept.
 *
 * @param publicationId what of it readers get
 * @param snapshot of the database, in which everything in it stood so
 * @param tags of all in it that may change
 * @param cardTags those of what its card shows, apart by spaces
 * @param rest what the whole article has beyond its card; null if it is too long to be kept
 * @param changesAt when it changes by the clock; null for never
 */
public record RenderedArticle(
        UUID publicationId,
        String snapshot,
        Set<String> tags,
        String cardTags,
        String card,
        @Nullable String rest,
        @Nullable Instant changesAt) {}
