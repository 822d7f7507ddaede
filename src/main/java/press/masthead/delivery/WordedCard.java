package press.masthead.delivery;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list, with the words that it was found by.
 *
 * @param card an {@link ArticleCard}, or its JSON
 * @param dictionary that of its language, by its name in PostgreSQL
 * @param bodyText the body without its form, at most the first 100,000 letters of it
 */
public record WordedCard(
        Object card, String headline, @Nullable String standfirst, String dictionary, String bodyText) {}
