package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes a photo with its caption and its credit line. */
final class PhotoWriter {

    private final Function<UUID, @Nullable BodyPhoto> photos;

    PhotoWriter(Function<UUID, @Nullable BodyPhoto> photos) {
        this.photos = photos;
    }

    /** Appends the photo, unless nothing is known of it. */
    void append(Element parent, GalleryPhoto use) {
        BodyPhoto photo = photos.apply(use.photo());
        if (photo == null) {
            return;
        }
        Element figure = parent.appendElement("figure");
        Element img = figure.appendElement("img").attr("src", photo.url());
        if (photo.sources() != null) {
            img.attr("srcset", photo.sources());
            if (photo.width() != null) {
                img.attr("sizes", "(min-width: %1$dpx) %1$dpx, 100vw".formatted(photo.width()));
            }
        }
        mark(img, use, photo);
        String alt = use.altText() == null ? photo.altText() : use.altText();
        img.attr("alt", alt == null ? "" : alt);
        size(img, "width", photo.width());
        size(img, "height", photo.height());
        img.attr("loading", "lazy");
        caption(figure, use.caption() == null ? photo.caption() : use.caption(), photo.creditLine());
    }

    /** Tells which photo it is, and which words are its own: so that what is read back says no more than the body did. */
    private static void mark(Element img, GalleryPhoto use, BodyPhoto photo) {
        if (!photo.url().startsWith("photo:")) {
            img.attr(HtmlPicture.PHOTO, use.photo().toString());
        }
        List<String> inherited = new ArrayList<>();
        if (use.altText() == null && photo.altText() != null) {
            inherited.add(HtmlPicture.ALT_TEXT);
        }
        if (use.caption() == null && photo.caption() != null) {
            inherited.add(HtmlPicture.CAPTION);
        }
        if (!inherited.isEmpty()) {
            img.attr(HtmlPicture.INHERITS, String.join(" ", inherited));
        }
    }

    private static void size(Element img, String attribute, @Nullable Integer pixels) {
        if (pixels != null) {
            img.attr(attribute, pixels.toString());
        }
    }

    private static void caption(Element figure, @Nullable String caption, @Nullable String creditLine) {
        if (caption == null && creditLine == null) {
            return;
        }
        Element figcaption = figure.appendElement("figcaption");
        if (caption != null) {
            Lines.append(figcaption, creditLine == null ? caption : caption + " ");
        }
        if (creditLine != null) {
            figcaption.appendElement("small").text(creditLine);
        }
    }
}
