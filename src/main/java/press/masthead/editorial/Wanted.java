package press.masthead.editorial;

/**
 * Something that a request refers to.
 *
 * @param reference its id or slug
 */
public record Wanted(EditorialType type, String reference) {}
