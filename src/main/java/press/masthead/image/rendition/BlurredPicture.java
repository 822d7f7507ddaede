package press.masthead.image.rendition;

import io.trbl.blurhash.BlurHash;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import press.masthead.image.ImageFormat;

/**
 * What can be shown while a photo loads.
 *
 * @param color the dominant colour, as {@code #rrggbb}
 * @param blurhash a small blurred picture (blurha.sh)
 */
public record BlurredPicture(String color, String blurhash) {

    private static final int LONGER_SIDE = 64;
    private static final int DETAIL_ALONG = 4;
    private static final int DETAIL_ACROSS = 3;

    /** That of the picture in this file, whose format is known. */
    public static BlurredPicture of(Path file, ImageFormat format) throws IOException {
        try (PictureFile picture = new PictureFile(file, format)) {
            PixelSize size = picture.size();
            BufferedImage small = Encoder.flat(picture.read(Crop.of(size, null, Focus.CENTRE), small(size)));
            boolean wide = size.width() >= size.height();
            return new BlurredPicture(
                    DominantColor.of(small),
                    BlurHash.encode(small, wide ? DETAIL_ALONG : DETAIL_ACROSS, wide ? DETAIL_ACROSS : DETAIL_ALONG));
        }
    }

    private static PixelSize small(PixelSize size) {
        double share = Math.min(1, (double) LONGER_SIDE / Math.max(size.width(), size.height()));
        return new PixelSize((int) Math.max(1, Math.round(size.width() * share)), (int)
                Math.max(1, Math.round(size.height() * share)));
    }
}
