package press.masthead.image;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the pixels of a PNG, to see that nothing hides behind them: decoders stop at the last pixel, and look no further. */
final class PngPixels {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    private static final int AROUND = 12;
    private static final int PIECE = 1 << 15;
    /** Of Adam7: where each pass begins, and its steps, across and down. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final FileBytes bytes;
    private final Inflater inflater = new Inflater();
    private long unpacked;

    private PngPixels(FileBytes bytes) {
        this.bytes = bytes;
    }

    /** @throws RefusedImageException that something stands behind the pixels; what is missing is noted by the decoder */
    static void check(FileBytes bytes) throws IOException {
        PngPixels pixels = new PngPixels(bytes);
        try {
            pixels.walk();
        } catch (DataFormatException e) {
            throw RefusedImageException.damaged("its pixels can't be unpacked");
        } finally {
            pixels.inflater.end();
        }
    }

    private void walk() throws IOException, DataFormatException {
        long most = length(bytes.u32(SIGNATURE + 8), bytes.u32(SIGNATURE + 12), SIGNATURE + 16);
        long at = SIGNATURE + AROUND + HEADER;
        while (at < bytes.size()) {
            long length = bytes.u32(at);
            String type = bytes.latin(at + 4, 4);
            if (type.equals("IEND")) {
                return;
            }
            if (type.equals("IDAT")) {
                unpack(at + 8, length, most);
            }
            at += length + AROUND;
        }
    }

    private void unpack(long from, long length, long most) throws IOException, DataFormatException {
        byte[] packed = new byte[PIECE];
        byte[] some = new byte[PIECE];
        long left = length;
        try (var data = bytes.stream(from, from + length)) {
            while (left > 0) {
                int read = data.read(packed, 0, (int) Math.min(left, PIECE));
                if (read < 0) {
                    return;
                }
                left -= read;
                inflater.setInput(packed, 0, read);
                while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                    unpacked += inflater.inflate(some);
                    refuse(unpacked > most);
                }
                refuse(inflater.finished() && inflater.getRemaining() > 0);
            }
        }
    }

    private static void refuse(boolean more) throws RefusedImageException {
        if (more) {
            throw new RefusedImageException(
                    "trailing-bytes",
                    "Behind the last pixel of the picture stand more bytes, which do not belong to it.");
        }
    }

    /** How many bytes the pixels have, unpacked, each line with a byte before it that tells of its filter. */
    private long length(long width, long height, long head) throws IOException {
        int channels = switch (bytes.u8(head + 1)) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        long bits = (long) channels * bytes.u8(head);
        if (bytes.u8(head + 4) == 0) {
            return lines(width, height, bits);
        }
        long all = 0;
        for (int[] pass : PASSES) {
            all += lines(steps(width, pass[0], pass[2]), steps(height, pass[1], pass[3]), bits);
        }
        return all;
    }

    private static long lines(long width, long height, long bits) {
        return width == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
    }

    private static long steps(long side, int first, int step) {
        return (side - first + step - 1) / step;
    }
}
