package press.masthead.article.body;

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
        String alt = use.altText() == null ? photo.altText() : use.altText();
        img.attr("alt", alt == null ? "" : alt);
        size(img, "width", photo.width());
        size(img, "height", photo.height());
        img.attr("loading", "lazy");
        caption(figure, use.caption() == null ? photo.caption() : use.caption(), photo.creditLine());
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
