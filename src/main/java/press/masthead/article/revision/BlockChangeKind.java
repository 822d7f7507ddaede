package press.masthead.article.revision;

/** What became of a block of a body from one revision to another. */
public enum BlockChangeKind {
    /** It stands in the second only. */
    added,
    /** It stands in the first only. */
    removed,
    /** It is another one now. */
    changed,
    /** It is the same, but stands elsewhere. */
    moved
}
