package press.masthead.delivery.search;

/** A word of a text whose language has this dictionary of PostgreSQL. */
record DictionaryWord(String dictionary, String word) {}
