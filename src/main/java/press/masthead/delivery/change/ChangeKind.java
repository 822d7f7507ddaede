package press.masthead.delivery.change;

/** What became of something that readers see or saw. */
public enum ChangeKind {
    /** Readers see it, and did not when the token was made. */
    published,
    /** Readers see it, and it, or what it hangs on, may be another than before. */
    changed,
    /** Readers do not see it any more. */
    withdrawn
}
