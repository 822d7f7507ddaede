package press.masthead.image;

import java.io.IOException;

/** Reads from EXIF how a picture must be turned to be shown. */
final class ExifOrientation {

    /** As it is stored. */
    static final int UPRIGHT = 1;

    static final int TAG = 0x0112;

    private static final String HEADER = "Exif\0\0";
    private static final int LAST = 8;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** Whether EXIF begins here as it does in JPEG. */
    static boolean isHeader(FileBytes bytes, long at, long end) throws IOException {
        return end - at > HEADER.length() && bytes.latin(at, HEADER.length()).equals(HEADER);
    }

    /** @param from where its TIFF header stands, or the mark of EXIF before it */
    static int read(FileBytes bytes, long from, long end) throws IOException {
        if (isHeader(bytes, from, end)) {
            return read(bytes, from + HEADER.length(), end);
        }
        if (end - from < 8) {
            return UPRIGHT;
        }
        boolean little = bytes.latin(from, 2).equals("II");
        long directory = from + (little ? bytes.u32le(from + 4) : bytes.u32(from + 4));
        if (directory + 2 > end) {
            return UPRIGHT;
        }
        int entries = little ? bytes.u16le(directory) : bytes.u16(directory);
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            if (entry + ENTRY > end) {
                break;
            }
            if ((little ? bytes.u16le(entry) : bytes.u16(entry)) == TAG) {
                return valid(little ? bytes.u16le(entry + 8) : bytes.u16(entry + 8));
            }
        }
        return UPRIGHT;
    }

    static int valid(int orientation) {
        return orientation >= UPRIGHT && orientation <= LAST ? orientation : UPRIGHT;
    }
}
