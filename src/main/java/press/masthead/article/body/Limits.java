package press.masthead.article.body;

/** How large a body and its parts may be. */
final class Limits {

    static final int TEXT = 2_000_000;
    static final int TAGS = 50_000;
    static final int BLOCKS = 2_000;
    static final int SPANS = 2_000;
    static final int SPAN_TEXT = 20_000;
    static final int MARKS = 20;
    static final int LINKS = 500;
    static final int LIST_LEVEL = 8;
    static final int GALLERY_PHOTOS = 50;
    static final int TABLE_ROWS = 100;
    static final int TABLE_COLUMNS = 20;
    static final int HREF = 2_000;
    static final int LINK_TITLE = 500;
    static final int LIST_START = 999_999_999;
    static final int ALT_TEXT = 2_000;
    static final int CAPTION = 5_000;
    static final int QUOTE = 5_000;
    static final int ATTRIBUTION = 300;
    static final int PROVIDER = 100;
    static final int CODE = 100_000;
    static final int LANGUAGE = 40;
    static final int KEY = 100;

    /** More faults than an editor would read help nobody, and a hostile body could hold a million. */
    static final int FAULTS = 100;

    private Limits() {}
}
