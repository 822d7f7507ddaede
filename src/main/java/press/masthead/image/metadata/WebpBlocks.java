package press.masthead.image.metadata;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The metadata of a WebP file: XMP and EXIF, each in a chunk of its own. */
final class WebpBlocks {

    private static final int HEAD = 12;

    private WebpBlocks() {}

    static void read(InputStream stream, Blocks blocks) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        in.skipNBytes(HEAD);
        while (true) {
            int first = in.read();
            if (first < 0) {
                return;
            }
            String type = (char) first + new String(in.readNBytes(3), StandardCharsets.US_ASCII);
            long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
            long padding = length % 2;
            if (length > Blocks.LARGEST || !type.equals("XMP ") && !type.equals("EXIF")) {
                in.skipNBytes(length + padding);
                continue;
            }
            byte[] content = in.readNBytes((int) length);
            if (type.equals("EXIF")) {
                blocks.addExif(content);
            } else {
                blocks.addXmp(content);
            }
            in.skipNBytes(padding);
        }
    }
}
