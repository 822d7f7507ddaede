package press.masthead.cdn;

/** Which product is in front. */
public enum CdnKind {
    /** None that has to be told: answers are kept elsewhere for a second only. */
    none,
    /** One or more of Varnish, with its module xkey. */
    varnish,
    /** A service of Fastly. */
    fastly,
    /** A zone of Cloudflare. */
    cloudflare
}
