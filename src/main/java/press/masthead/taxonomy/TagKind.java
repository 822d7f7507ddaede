package press.masthead.taxonomy;

/** What a tag stands for. */
public enum TagKind {
    /** A subject. */
    topic,
    /** Somebody. */
    person,
    /** A country, city or region. */
    place,
    /** A company, party, agency or other body. */
    organisation,
    /** Articles that belong together. */
    series
}
