package press.masthead.image.metadata;

import com.drew.metadata.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of an image file that hold its metadata, as bytes. What is too much is left out, so that no file costs too much. */
final class Blocks {

    /** How long an XMP packet or an EXIF block may be. */
    static final int LARGEST = 4 << 20;
    /** How long an IIM block may be: reading one takes time by the square of its values. */
    private static final int LARGEST_IIM = 128 << 10;

    private static final int MOST = 8;
    private static final byte[] EXIF_PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final List<byte[]> xmp = new ArrayList<>();
    private final List<byte[]> iim = new ArrayList<>();
    private final List<byte[]> exif = new ArrayList<>();
    private final Metadata tiff = new Metadata();

    List<byte[]> xmp() {
        return xmp;
    }

    List<byte[]> iim() {
        return iim;
    }

    List<byte[]> exif() {
        return exif;
    }

    /** What was read already, because the file as a whole is one EXIF block. */
    Metadata tiff() {
        return tiff;
    }

    void addXmp(byte[] packet) {
        add(xmp, packet, LARGEST);
    }

    void addIim(byte[] block) {
        add(iim, block, LARGEST_IIM);
    }

    /** Adds it with or without the preamble that it has in JPEG files. */
    void addExif(byte[] block) {
        add(exif, startsWith(block, EXIF_PREAMBLE) ? tail(block, EXIF_PREAMBLE.length) : block, LARGEST);
    }

    static boolean isExif(byte[] segment) {
        return startsWith(segment, EXIF_PREAMBLE);
    }

    static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static void add(List<byte[]> blocks, byte[] block, int largest) {
        if (blocks.size() < MOST && block.length > 0 && block.length <= largest) {
            blocks.add(block);
        }
    }
}
