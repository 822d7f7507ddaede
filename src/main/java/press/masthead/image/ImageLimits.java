package press.masthead.image;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large a picture may be when it is unpacked, whatever the length of its file. */
@ConfigMapping(prefix = "masthead.photos")
public interface ImageLimits {

    /** How many pixels it may have. */
    @WithDefault("100000000")
    long maxPixels();

    /** How many pixels wide and how many high it may be. */
    @WithDefault("30000")
    int maxSide();

    /** How long an uploaded picture waits for its turn to be examined, before it is refused with 503. */
    @WithDefault("30s")
    Duration patience();

    /** @throws RefusedImageException that this is too large, or nothing */
    default void check(long width, long height) throws RefusedImageException {
        if (width < 1 || height < 1) {
            throw RefusedImageException.damaged("it says that the picture has no width or no height");
        }
        if (width > maxSide() || height > maxSide() || width * height > maxPixels()) {
            throw RefusedImageException.tooLarge(
                    "The picture has %d x %d pixels; at most %d pixels are taken, and %d on a side."
                            .formatted(width, height, maxPixels(), maxSide()));
        }
    }
}
