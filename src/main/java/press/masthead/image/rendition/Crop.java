package press.masthead.image.rendition;

import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/** The part of a picture that is shown, in pixels from its upper left corner. */
record Crop(int x, int y, int width, int height) {

    /** The largest part of this ratio, with the focus as near to its middle as the picture allows; all of it without a ratio. */
    static Crop of(PixelSize picture, @Nullable AspectRatio ratio, Focus focus) {
        if (ratio == null) {
            return new Crop(0, 0, picture.width(), picture.height());
        }
        int width = within(1, Math.round(picture.height() * ratio.value()), picture.width());
        int height = within(1, Math.round(picture.width() / ratio.value()), picture.height());
        return new Crop(
                within(0, Math.round(focus.x() * picture.width() - width / 2.0), picture.width() - width),
                within(0, Math.round(focus.y() * picture.height() - height / 2.0), picture.height() - height),
                width,
                height);
    }

    Rectangle rectangle() {
        return new Rectangle(x, y, width, height);
    }

    private static int within(int least, long wanted, int most) {
        return (int) Math.max(least, Math.min(wanted, most));
    }
}
