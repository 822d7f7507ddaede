package press.masthead.image.metadata;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The metadata of a PNG file: in chunks of its own, and in text chunks of known names. */
final class PngBlocks {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    /** Metadata may be unpacked to megabytes, and a file hold any number of them. */
    private static final int MOST_TEXTS = 32;

    private PngBlocks() {}

    static void read(InputStream stream, Blocks blocks) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        in.skipNBytes(SIGNATURE);
        int texts = 0;
        while (true) {
            long length = Integer.toUnsignedLong(in.readInt());
            String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            boolean text = type.equals("tEXt") || type.equals("zTXt") || type.equals("iTXt");
            if (type.equals("IEND")) {
                return;
            }
            if (length > Blocks.LARGEST || !(type.equals("eXIf") || text && texts < MOST_TEXTS)) {
                in.skipNBytes(length + CHECKSUM);
                continue;
            }
            byte[] content = in.readNBytes((int) length);
            in.skipNBytes(CHECKSUM);
            if (!text) {
                blocks.addExif(content);
            } else if (PngText.read(type, new DataInputStream(new ByteArrayInputStream(content)), blocks)) {
                texts++;
            }
        }
    }
}
