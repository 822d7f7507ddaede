package press.masthead.photo;

import press.masthead.editorial.EditorialType;

/** The types of this package. */
public final class PhotoTypes {

    public static final EditorialType PHOTO = new EditorialType("photo", "photos");
    public static final EditorialType CREDIT = new EditorialType("photo credit", "photo-credits");

    private PhotoTypes() {}
}
