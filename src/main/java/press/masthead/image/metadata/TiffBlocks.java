package press.masthead.image.metadata;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.RandomAccessFileReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The metadata of a TIFF file, which is one EXIF block as a whole. */
final class TiffBlocks {

    private TiffBlocks() {}

    static void read(Path file, Blocks blocks) throws IOException, TiffProcessingException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            new TiffReader().processTiff(new RandomAccessFileReader(open), new ExifHandler(blocks.tiff(), blocks), 0);
        }
    }
}
