package press.masthead.image;

import java.io.IOException;

/** Walks through a WebP (RFC 9649), chunk by chunk. */
final class WebpWalk {

    private static final int FIRST_CHUNK = 12;
    private static final int FRAME_HEADER = 16;
    private static final int MOST_FRAMES = 1_000;
    /** A WebP can only be unpacked whole, so it has to find room in memory. */
    private static final long MOST_PIXELS = 40_000_000;

    private final FileBytes bytes;
    private final ImageLimits limits;
    private int width;
    private int height;
    private int orientation = ExifOrientation.UPRIGHT;
    private int frames;
    private boolean hasPixels;

    private WebpWalk(FileBytes bytes, ImageLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static Structure walk(FileBytes bytes, ImageLimits limits) throws IOException {
        return new WebpWalk(bytes, limits).picture();
    }

    private Structure picture() throws IOException {
        long end = 8 + bytes.u32le(4);
        bytes.require(end);
        chunks(FIRST_CHUNK, end);
        if (!hasPixels) {
            throw RefusedImageException.damaged("there is no picture in it");
        }
        return new Structure(width, height, orientation, bytes.skipZeros(end));
    }

    private void chunks(long from, long end) throws IOException {
        long at = from;
        while (at < end) {
            if (at + 8 > end) {
                throw RefusedImageException.damaged("a part is cut off");
            }
            long length = bytes.u32le(at + 4);
            long next = at + 8 + length;
            if (next > end) {
                throw RefusedImageException.damaged("a part is longer than the file says it is");
            }
            chunk(bytes.latin(at, 4), at + 8, next);
            at = next + (length & 1);
        }
    }

    private void chunk(String type, long at, long end) throws IOException {
        switch (type) {
            case "VP8X" -> {
                need(end - at >= 10);
                canvas(1 + bytes.u24le(at + 4), 1 + bytes.u24le(at + 7));
            }
            case "VP8 " -> {
                need(end - at >= 10 && bytes.u24le(at + 3) == 0x2a019d);
                pixels(bytes.u16le(at + 6) & 0x3fff, bytes.u16le(at + 8) & 0x3fff);
            }
            case "VP8L" -> {
                need(end - at >= 5 && bytes.u8(at) == 0x2f);
                long sizes = bytes.u32le(at + 1);
                pixels((int) (sizes & 0x3fff) + 1, (int) (sizes >> 14 & 0x3fff) + 1);
            }
            case "ANMF" -> {
                need(end - at > FRAME_HEADER);
                if (++frames > MOST_FRAMES) {
                    throw RefusedImageException.tooLarge("The picture has more than %d frames.".formatted(MOST_FRAMES));
                }
                chunks(at + FRAME_HEADER, end);
            }
            case "EXIF" -> orientation = ExifOrientation.read(bytes, at, end);
            default -> {
                // what readers pass over
            }
        }
    }

    private void pixels(int frameWidth, int frameHeight) throws RefusedImageException {
        hasPixels = true;
        canvas(frameWidth, frameHeight);
    }

    private void canvas(int saidWidth, int saidHeight) throws RefusedImageException {
        limits.check(saidWidth, saidHeight);
        if ((long) saidWidth * saidHeight > MOST_PIXELS) {
            throw RefusedImageException.tooLarge("The picture has %d x %d pixels; of WebP, at most %d pixels are taken."
                    .formatted(saidWidth, saidHeight, MOST_PIXELS));
        }
        if (width == 0) {
            width = saidWidth;
            height = saidHeight;
        }
    }

    private static void need(boolean right) throws RefusedImageException {
        if (!right) {
            throw RefusedImageException.damaged("its header can't be read");
        }
    }
}
