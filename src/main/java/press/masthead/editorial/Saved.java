package press.masthead.editorial;

/**
 * What came of a save.
 *
 * @param created whether it was not there before
 */
public record Saved<V>(V view, boolean created) {}
