package press.masthead.image.rendition;

import java.util.Arrays;
import java.util.Optional;

/** The formats in which renditions are served; each is how their addresses end. */
public enum RenditionFormat {
    /** JPEG, which everything can show. */
    jpg("image/jpeg"),
    /** WebP, which is smaller, and keeps transparency. */
    webp("image/webp");

    private final String mediaType;

    RenditionFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of this name; empty if there is none. */
    public static Optional<RenditionFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name))
                .findFirst();
    }
}
