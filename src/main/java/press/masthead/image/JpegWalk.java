package press.masthead.image;

import java.io.IOException;

/** Walks through a JPEG (ITU T.81), segment by segment and through the data of each scan. */
final class JpegWalk {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int MOST_SCANS = 200;
    /** Decoders and readers of metadata take time by the square of the segments; no program writes so many. */
    private static final int MOST_SEGMENTS = 2_000;

    private static final long MOST_BESIDE = 16L << 20;
    private static final int MOST_PICTURES = 32;

    private final FileBytes bytes;
    private final ImageLimits limits;
    private int width;
    private int height;
    private int orientation = ExifOrientation.UPRIGHT;
    private int scans;
    private int segments;
    /** How much there is beside the pixels. */
    private long beside;

    private boolean hasIndex;

    private JpegWalk(FileBytes bytes, ImageLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** The first picture; cameras append further ones, such as a preview, which its index (CIPA DC-007) tells of. */
    static Structure walk(FileBytes bytes, ImageLimits limits) throws IOException {
        JpegWalk first = new JpegWalk(bytes, limits);
        long end = bytes.skipZeros(first.picture(0));
        for (int i = 1; first.hasIndex && i < MOST_PICTURES && isStart(bytes, end); i++) {
            end = bytes.skipZeros(new JpegWalk(bytes, limits).picture(end));
        }
        return new Structure(first.width, first.height, first.orientation, end);
    }

    private static boolean isStart(FileBytes bytes, long at) throws IOException {
        return at + 1 < bytes.size() && bytes.u16(at) == (0xff00 | START);
    }

    /** Where the picture that begins here ends. */
    private long picture(long from) throws IOException {
        long at = from + 2;
        while (true) {
            if (bytes.u8(at) != 0xff) {
                throw RefusedImageException.damaged("something stands between two segments");
            }
            while (bytes.u8(at) == 0xff) {
                at++;
            }
            int marker = bytes.u8(at++);
            if (marker == END) {
                return end(at);
            }
            if (marker == START || marker == 0) {
                throw RefusedImageException.damaged("a segment is not where it should be");
            }
            if (!standsAlone(marker)) {
                long next = at + bytes.u16(at);
                if (next < at + 2) {
                    throw RefusedImageException.damaged("a segment has no length");
                }
                bytes.require(next);
                count(next - at);
                segment(marker, at + 2, next);
                at = marker == SCAN ? afterScan(next) : next;
            }
        }
    }

    private long end(long at) throws RefusedImageException {
        if (width == 0 || scans == 0) {
            throw RefusedImageException.damaged("there is no picture in it");
        }
        return at;
    }

    private void count(long length) throws RefusedImageException {
        beside += length;
        if (++segments > MOST_SEGMENTS || beside > MOST_BESIDE) {
            throw RefusedImageException.tooLarge(
                    "What stands in the file beside the picture, such as texts and a colour profile, has more than %d parts or %d bytes."
                            .formatted(MOST_SEGMENTS, MOST_BESIDE));
        }
    }

    private void segment(int marker, long at, long end) throws IOException {
        if (isFrame(marker)) {
            if (width != 0 || end - at < 6) {
                throw RefusedImageException.damaged("its header can't be read");
            }
            height = bytes.u16(at + 1);
            width = bytes.u16(at + 3);
            limits.check(width, height);
        } else if (marker == SCAN) {
            if (++scans > MOST_SCANS) {
                throw RefusedImageException.tooLarge("The picture has more than %d scans.".formatted(MOST_SCANS));
            }
        } else if (marker == APP1 && ExifOrientation.isHeader(bytes, at, end)) {
            orientation = ExifOrientation.read(bytes, at, end);
        } else if (marker == APP2 && end - at > 4 && bytes.latin(at, 4).equals("MPF\0")) {
            hasIndex = true;
        }
    }

    /** The next marker that ends the data of a scan: not a stuffed byte, not a restart. */
    private long afterScan(long from) throws IOException {
        long at = from;
        while (true) {
            if (bytes.u8(at) == 0xff) {
                int next = bytes.u8(at + 1);
                if (next != 0 && next != 0xff && !standsAlone(next)) {
                    return at;
                }
            }
            at++;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean standsAlone(int marker) {
        return marker == 1 || marker >= 0xd0 && marker <= 0xd7;
    }
}
