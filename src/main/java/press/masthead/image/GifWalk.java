package press.masthead.image;

import java.io.IOException;

/** Walks through a GIF, block by block. */
final class GifWalk {

    private static final int SCREEN = 13;
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;
    private static final int TRAILER = 0x3b;
    private static final int MOST_FRAMES = 1_000;
    /** How many pictures of the largest size its frames may have pixels for, in all. */
    private static final int MOST_PICTURES = 10;

    private final FileBytes bytes;
    private final ImageLimits limits;
    private int frames;
    private long pixels;

    private GifWalk(FileBytes bytes, ImageLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static Structure walk(FileBytes bytes, ImageLimits limits) throws IOException {
        return new GifWalk(bytes, limits).picture();
    }

    private Structure picture() throws IOException {
        bytes.require(SCREEN);
        int width = bytes.u16le(6);
        int height = bytes.u16le(8);
        limits.check(width, height);
        long at = SCREEN + table(bytes.u8(10));
        while (true) {
            int block = bytes.u8(at++);
            if (block == TRAILER) {
                break;
            } else if (block == EXTENSION) {
                at = afterData(at + 1);
            } else if (block == FRAME) {
                at = afterFrame(at);
            } else {
                throw RefusedImageException.damaged("a part is not where it should be");
            }
        }
        if (frames == 0) {
            throw RefusedImageException.damaged("there is no picture in it");
        }
        return new Structure(width, height, ExifOrientation.UPRIGHT, bytes.skipZeros(at));
    }

    private long afterFrame(long at) throws IOException {
        bytes.require(at + 9);
        int width = bytes.u16le(at + 4);
        int height = bytes.u16le(at + 6);
        limits.check(width, height);
        pixels += (long) width * height;
        if (++frames > MOST_FRAMES || pixels > limits.maxPixels() * MOST_PICTURES) {
            throw RefusedImageException.tooLarge(
                    "The picture has too many frames, of which %d are taken, or they are too large."
                            .formatted(MOST_FRAMES));
        }
        return afterData(at + 9 + table(bytes.u8(at + 8)) + 1);
    }

    /** How long the table of colours is that these flags tell of. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private long afterData(long from) throws IOException {
        long at = from;
        for (int length = bytes.u8(at); length != 0; length = bytes.u8(at)) {
            at += 1 + length;
        }
        return at + 1;
    }
}
