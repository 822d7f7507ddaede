package press.masthead.taxonomy;

import press.masthead.editorial.EditorialType;

/** The types of this package. */
public final class Taxonomy {

    public static final EditorialType SECTION = new EditorialType("section", "sections");
    public static final EditorialType TAG = new EditorialType("tag", "tags");

    private Taxonomy() {}
}
