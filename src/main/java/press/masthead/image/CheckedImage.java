package press.masthead.image;

/**
 * A picture that is whole and harmless.
 *
 * @param width in pixels, as it is shown, so after it was turned as its EXIF orientation says
 * @param height in pixels, as it is shown
 */
public record CheckedImage(ImageFormat format, int width, int height) {}
