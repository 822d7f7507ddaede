package press.masthead.delivery;

/**
 * An article in a list, with the words that it was found by.
 *
 * @param dictionary that of its language, by its name in PostgreSQL
 * @param bodyText the body without its form, at most the first 100,000 letters of it
 */
public record WordedCard(ArticleCard card, String dictionary, String bodyText) {}
