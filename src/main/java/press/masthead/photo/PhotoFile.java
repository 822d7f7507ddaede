package press.masthead.photo;

import org.jspecify.annotations.Nullable;
import press.masthead.image.ImageFormat;

/**
 * The file of a photo that was uploaded.
 *
 * @param hash the SHA-256 of its bytes, in hexadecimal; no two photos have the same
 * @param bytes how long it is
 * @param width in pixels, as it is shown, so after it was turned as its EXIF orientation says
 * @param height in pixels, as it is shown
 * @param name as the editor's computer called it, without folders; null if it was sent without a name
 * @param color the dominant colour, as {@code #rrggbb}
 * @param blurhash a small blurred picture (blurha.sh), to be shown while the photo loads
 */
public record PhotoFile(
        String hash,
        ImageFormat format,
        long bytes,
        int width,
        int height,
        @Nullable String name,
        @Nullable String color,
        @Nullable String blurhash) {

    /** Stands for a file that is not taken. */
    static final PhotoFile REFUSED = new PhotoFile("", ImageFormat.jpeg, 0, 0, 0, null, null, null);

    /** Where the file is kept. */
    public String key() {
        return "originals/%s/%s.%s".formatted(hash.substring(0, 2), hash, format.extension());
    }

    /** Where everything is kept that was made from the file. */
    public String renditions() {
        return renditions(hash);
    }

    static String renditions(String hash) {
        return "renditions/%s/%s/".formatted(hash.substring(0, 2), hash);
    }
}
