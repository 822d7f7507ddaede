package press.masthead.editorial;

import press.masthead.query.Filter;
import press.masthead.query.Filters;

/** What the lists of all editorial types have in common. */
public final class EditorialLists {

    /** Leaves out what was put away, or all else. */
    public static final Filter ARCHIVED =
            Filters.presence("archived", "e.archivedAt", "Those in the archive, instead of those that are not.");

    private EditorialLists() {}
}
