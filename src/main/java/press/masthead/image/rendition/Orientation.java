package press.masthead.image.rendition;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/**
 * How a picture must be turned to be seen as it was taken (CIPA DC-008, tag 0x0112).
 *
 * @param value from 1, which is upright, to 8
 */
record Orientation(int value) {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** Upright, where the file does not say or can't be read. */
    static Orientation of(Path file) throws IOException {
        try {
            return ImageMetadataReader.readMetadata(file.toFile())
                    .getDirectoriesOfType(ExifIFD0Directory.class)
                    .stream()
                    .flatMap(directory ->
                            Optional.ofNullable(directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION)).stream())
                    .filter(value -> value >= UPRIGHT && value <= LAST)
                    .findFirst()
                    .map(Orientation::new)
                    .orElse(new Orientation(UPRIGHT));
        } catch (ImageProcessingException e) {
            return new Orientation(UPRIGHT);
        }
    }

    boolean onItsSide() {
        return value >= FIRST_ON_ITS_SIDE;
    }

    /** How large the picture is when it is seen upright, or the other way round. */
    PixelSize turn(PixelSize size) {
        return onItsSide() ? size.turned() : size;
    }

    BufferedImage turn(BufferedImage picture) {
        return value == UPRIGHT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(net.coobird.thumbnailator.util.exif.Orientation.typeOf(value))
                        .apply(picture);
    }

    /** Where a part of the upright picture lies in the file. */
    Crop inFile(Crop upright, PixelSize file) {
        int width = onItsSide() ? upright.height() : upright.width();
        int height = onItsSide() ? upright.width() : upright.height();
        int along = onItsSide() ? upright.y() : upright.x();
        int down = onItsSide() ? upright.x() : upright.y();
        boolean fromRight = value == 2 || value == 3 || value == 7 || value == 8;
        boolean fromBottom = value == 3 || value == 4 || value == 6 || value == 7;
        return new Crop(
                fromRight ? file.width() - along - width : along,
                fromBottom ? file.height() - down - height : down,
                width,
                height);
    }
}
