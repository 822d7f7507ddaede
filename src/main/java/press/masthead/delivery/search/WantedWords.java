package press.masthead.delivery.search;

/**
 * What is looked for, in the words of each dictionary in use, as PostgreSQL writes it.
 *
 * @param query what an article must fulfil
 * @param ranking all words that count for it
 */
record WantedWords(String query, String ranking) {}
