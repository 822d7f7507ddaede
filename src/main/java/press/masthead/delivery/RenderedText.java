package press.masthead.delivery;

/**
 * An article in JSON.
 *
 * @param rest of the whole article, after its card and the names that it has elsewhere
 */
record RenderedText(String card, String rest) {}
