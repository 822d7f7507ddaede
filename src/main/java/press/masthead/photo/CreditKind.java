package press.masthead.photo;

/** What whoever is credited is. */
public enum CreditKind {
    /** A person who takes pictures. */
    photographer,
    /** A picture agency. */
    agency,
    /** Somebody who gave the picture out, such as a press service. */
    handout,
    /** A collection of old pictures. */
    archive,
    /** Nobody: the picture is in the public domain. */
    publicDomain,
    /** A machine that made the picture. */
    generated
}
