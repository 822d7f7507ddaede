package press.masthead.media;

import org.apache.commons.codec.digest.DigestUtils;
import press.masthead.image.rendition.Focus;
import press.masthead.image.rendition.RenditionFormat;
import press.masthead.image.rendition.RenditionSize;

/** Tells whether a rendition would come out the same. */
final class Fingerprint {

    /** To be raised when the way in which renditions are made changes. */
    private static final int VERSION = 2;

    private static final int LENGTH = 32;

    private final String picture;
    private final Focus focus;

    Fingerprint(Picture picture) {
        this.picture = digest(VERSION + "\n" + picture.hash() + "\n" + picture.credit());
        this.focus = picture.focus();
    }

    String of(RenditionSize size, RenditionFormat format, double quality) {
        // What is not cut looks the same whatever its focal point.
        return digest(picture + size + format + quality + (size.ratio() == null ? "" : focus));
    }

    private static String digest(String text) {
        return DigestUtils.sha256Hex(text).substring(0, LENGTH);
    }
}
