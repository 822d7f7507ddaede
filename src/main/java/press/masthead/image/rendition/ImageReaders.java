package press.masthead.image.rendition;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import press.masthead.image.ImageFormat;

/** The decoder of each format. */
final class ImageReaders {

    private static final ImageReaderSpi JPEG = registered(new JPEGImageReaderSpi());
    private static final ImageReaderSpi TIFF = registered(new TIFFImageReaderSpi());
    private static final ImageReaderSpi WEBP = registered(new WebPImageReaderSpi());

    private ImageReaders() {}

    static ImageReader of(ImageFormat format) throws IOException {
        return switch (format) {
            case jpeg -> JPEG.createReaderInstance();
            case tiff -> TIFF.createReaderInstance();
            case webp -> WEBP.createReaderInstance();
            case png, gif ->
                ImageIO.getImageReadersByFormatName(format.extension()).next();
        };
    }

    /** Not found by name: which of several decoders of a format is found depends on who asked first. */
    private static ImageReaderSpi registered(ImageReaderSpi decoder) {
        IIORegistry.getDefaultInstance().registerServiceProvider(decoder, ImageReaderSpi.class);
        return decoder;
    }
}
