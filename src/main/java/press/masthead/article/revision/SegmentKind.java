package press.masthead.article.revision;

/** What became of a piece of text from one revision to another. */
public enum SegmentKind {
    /** It stands in both. */
    same,
    /** It stands in the second only. */
    added,
    /** It stands in the first only. */
    removed
}
