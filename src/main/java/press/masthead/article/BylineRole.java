package press.masthead.article;

/** What somebody in the byline did. */
public enum BylineRole {
    /** Wrote it. */
    author,
    /** Helped to report or write it. */
    contributor,
    /** Took the pictures. */
    photographer,
    /** Translated it. */
    translator
}
