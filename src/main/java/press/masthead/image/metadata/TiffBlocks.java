package press.masthead.image.metadata;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The metadata of a TIFF file, which is one EXIF block as a whole. */
final class TiffBlocks {

    private TiffBlocks() {}

    static void read(Path file, Blocks blocks) throws IOException {
        try (FileChannel open = FileChannel.open(file)) {
            ExifHandler.read(new MappedFile(open), blocks.tiff(), blocks);
        }
    }
}
