package press.masthead.image.rendition;

import org.jspecify.annotations.Nullable;

/**
 * A size in which photos are shown, as the newsroom configured it.
 *
 * @param name how it is asked for, such as 16x9-640
 * @param width in pixels; a picture that is smaller is not enlarged
 * @param ratio what the picture is cut to, around its focal point; null if it is not cut
 */
public record RenditionSize(
        String name, int width, @Nullable AspectRatio ratio) {

    /** How large a picture of this size becomes. */
    public PixelSize of(PixelSize picture) {
        Crop crop = Crop.of(picture, ratio, Focus.CENTRE);
        int shown = Math.min(width, crop.width());
        return new PixelSize(shown, (int) Math.max(1, Math.round((double) crop.height() * shown / crop.width())));
    }
}
