package press.masthead.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Decodes a picture only to see that it can be. Of what it unpacks, it keeps about a million pixels. */
final class ImageDecoding {

    private static final double KEPT_PIXELS = 1_000_000;

    private ImageDecoding() {}

    /** @throws RefusedImageException that it can't be decoded */
    static void check(Path file, ImageFormat format, Structure structure) throws IOException {
        ImageReader reader = reader(format);
        try (ImageInputStream input = new FileImageInputStream(file.toFile())) {
            reader.setInput(input, false, true);
            reader.addIIOReadWarningListener((source, warning) -> {
                if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
                    throw new CutOffException();
                }
            });
            read(reader, format, structure);
        } catch (RefusedImageException e) {
            throw e;
        } catch (CutOffException e) {
            throw RefusedImageException.damaged("a part of the picture is missing");
        } catch (IOException | RuntimeException e) {
            // The decoders tell of damage by exceptions of all kinds.
            RefusedImageException refused = RefusedImageException.damaged("the picture can't be decoded");
            refused.initCause(e);
            throw refused;
        } finally {
            reader.dispose();
        }
    }

    private static void read(ImageReader reader, ImageFormat format, Structure structure) throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) structure.width() * structure.height() / KEPT_PIXELS));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(Math.max(step, 1), Math.max(step, 1), 0, 0);
        if (format == ImageFormat.jpeg) {
            reader.readRaster(0, param).getNumBands(); // as it is, since colours do not matter here
        } else {
            reader.read(0, param).flush();
        }
    }

    private static ImageReader reader(ImageFormat format) throws IOException {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        return switch (format) {
            case jpeg -> {
                JPEGImageReaderSpi jpeg = new JPEGImageReaderSpi();
                jpeg.onRegistration(registry, ImageReaderSpi.class); // finds Java's own, on which it builds
                yield jpeg.createReaderInstance(null);
            }
            case tiff -> new TIFFImageReaderSpi().createReaderInstance(null);
            case webp -> new WebPImageReaderSpi().createReaderInstance(null);
            case png -> own(registry, "com.sun.imageio.plugins.png.PNGImageReaderSpi");
            case gif -> own(registry, "com.sun.imageio.plugins.gif.GIFImageReaderSpi");
        };
    }

    private static ImageReader own(IIORegistry registry, String provider) throws IOException {
        var providers = registry.getServiceProviders(
                ImageReaderSpi.class, one -> one.getClass().getName().equals(provider), false);
        return providers.next().createReaderInstance();
    }

    /** Ends the decoding. */
    private static final class CutOffException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
