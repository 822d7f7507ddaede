package press.masthead.delivery;

/** Ends a look-up by a former slug: the thing has another one now. */
final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String slug;

    Moved(String slug) {
        super("moved to " + slug, null, false, false);
        this.slug = slug;
    }

    String slug() {
        return slug;
    }
}
