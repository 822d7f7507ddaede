package press.masthead.delivery;

import org.jspecify.annotations.Nullable;

/**
 * An article of a list, with its body.
 *
 * @param html the body; null where it was not asked for
 */
public record WholeArticle(ArticleCard card, @Nullable String html) {}
