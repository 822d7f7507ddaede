package press.masthead.editorial;

/** What one operation of a batch does. */
public enum BatchAction {
    /** Makes a new one out of the body. */
    create,
    /** Replaces the one that ref names by the body. */
    replace,
    /** Merges the body into the one that ref names (RFC 7396). */
    patch,
    /** Creates what externalId names, or replaces it. */
    createOrReplace,
    /** Puts the one that ref names into the archive. */
    delete
}
