package press.masthead.delivery.search;

/**
 * The newest articles, to be looked through before all others.
 *
 * @param words one of which each of them has
 * @param size how many they are, or some more
 */
record NewestStep(String words, int size) {}
