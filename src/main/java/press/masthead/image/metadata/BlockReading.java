package press.masthead.image.metadata;

import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageProcessingException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the metadata in a file of any of the formats that are taken. */
final class BlockReading {

    private BlockReading() {}

    static Blocks of(Path file) throws IOException {
        Blocks blocks = new Blocks();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            switch (FileTypeDetector.detectFileType(in)) {
                case Jpeg -> JpegBlocks.read(in, blocks);
                case Png -> PngBlocks.read(in, blocks);
                case WebP -> WebpBlocks.read(in, blocks);
                case Tiff -> TiffBlocks.read(file, blocks);
                default -> {}
            }
        } catch (EOFException | ImageProcessingException e) {
            // A file that ends too early, or is broken, says what was found before that.
            return blocks;
        }
        return blocks;
    }
}
