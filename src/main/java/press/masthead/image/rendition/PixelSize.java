package press.masthead.image.rendition;

/** How large a picture is, in pixels. */
public record PixelSize(int width, int height) {

    PixelSize turned() {
        return new PixelSize(height, width);
    }
}
