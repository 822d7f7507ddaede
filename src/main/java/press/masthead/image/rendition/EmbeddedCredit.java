package press.masthead.image.rendition;

import org.jspecify.annotations.Nullable;

/**
 * What is written into each rendition of whose picture it is, so that it stays with the picture wherever that goes.
 *
 * @param creator who made the picture
 * @param creditLine the line under the picture, as readers see it
 * @param source who supplied it
 * @param webStatement where the licence is
 * @param acquireLicensePage where others can acquire a licence
 * @param digitalSourceType how the picture came to be, as a URI of the IPTC's vocabulary
 */
public record EmbeddedCredit(
        @Nullable String creator,
        @Nullable String creditLine,
        @Nullable String source,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        @Nullable String webStatement,
        @Nullable String acquireLicensePage,
        @Nullable String digitalSourceType) {

    /** Nothing is known. */
    public static final EmbeddedCredit NONE = new EmbeddedCredit(null, null, null, null, null, null, null, null);
}
