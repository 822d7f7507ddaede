package press.masthead.delivery;

/** What readers get in place of a photo that may not be shown now. */
enum ExpiredPhotos {
    /** Its placeholder and its words, and no picture. */
    replace,
    /** The picture all the same, marked as not available. */
    keep
}
