package press.masthead.article.body;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an img of a body, which must be one of the photos: a picture from anywhere else has no credit and no rights. */
final class HtmlPicture {

    private static final Pattern SRC = Pattern.compile("photo:(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    /** On an img whose src is where the picture is: the id of the photo. */
    static final String PHOTO = "data-photo";

    /** On an img: which words are those of the photo itself, and not of its use in this body. */
    static final String INHERITS = "data-inherits";

    static final String ALT_TEXT = "altText";
    static final String CAPTION = "caption";

    private HtmlPicture() {}

    /** The photo, with the title as its caption: Markdown has no other place for one. Null after a complaint. */
    static @Nullable GalleryPhoto read(Element img, Complaints complaints) {
        complaints.at(img);
        String src = img.hasAttr(PHOTO) ? "photo:" + img.attr(PHOTO) : Links.tidy(img.attr("src"));
        Matcher photo = SRC.matcher(src);
        if (!photo.matches()) {
            complaints.notAllowed(
                    "",
                    "A picture in a body must be one of the photos: post it to photos, and write photo:<its id> in place of %s."
                            .formatted(Characters.quote(src)));
            return null;
        }
        return new GalleryPhoto(
                UUID.fromString(photo.group(1)),
                inherits(img, ALT_TEXT) ? null : filled(img.attr("alt")),
                filled(img.attr("title")));
    }

    static boolean inherits(Element img, String what) {
        return List.of(img.attr(INHERITS).split(" ", -1)).contains(what);
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
