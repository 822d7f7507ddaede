package press.masthead.image;

/** The kinds of image files that are taken. */
public enum ImageFormat {
    /** JPEG (ITU T.81). */
    jpeg("image/jpeg", "jpg"),
    /** PNG (ISO 15948). */
    png("image/png", "png"),
    /** WebP (RFC 9649). */
    webp("image/webp", "webp"),
    /** GIF 89a. */
    gif("image/gif", "gif"),
    /** TIFF 6.0. */
    tiff("image/tiff", "tiff");

    private final String mediaType;
    private final String extension;

    ImageFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of its files end, without the dot. */
    public String extension() {
        return extension;
    }
}
