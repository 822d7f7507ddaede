package press.masthead.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Walks through a PNG (ISO 15948), chunk by chunk, each with its checksum. */
final class PngWalk {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int HEADER = 13;
    private static final int MOST_FRAMES = 1_000;
    private static final long MOST_BESIDE = 16L << 20;
    private static final Set<String> PIXELS = Set.of("IDAT", "fdAT");

    private final FileBytes bytes;
    private final ImageLimits limits;
    private int width;
    private int height;
    private int orientation = ExifOrientation.UPRIGHT;
    private int frames;
    private boolean hasPixels;
    /** How much there is beside the pixels, unpacked. */
    private long beside;

    private PngWalk(FileBytes bytes, ImageLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static Structure walk(FileBytes bytes, ImageLimits limits) throws IOException {
        return new PngWalk(bytes, limits).picture();
    }

    private Structure picture() throws IOException {
        long at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            bytes.require(at + AROUND);
            long length = bytes.u32(at);
            type = bytes.latin(at + 4, 4);
            long data = at + 8;
            long end = data + length;
            bytes.require(end + 4);
            if (bytes.crc32(at + 4, end) != bytes.u32(end)) {
                throw RefusedImageException.damaged("the checksum of a part is wrong");
            }
            if (width == 0 && !(type.equals("IHDR") && length == HEADER)) {
                throw RefusedImageException.damaged("its header can't be read");
            }
            chunk(type, data, end);
            at = end + 4;
        }
        if (!hasPixels) {
            throw RefusedImageException.damaged("there is no picture in it");
        }
        return new Structure(width, height, orientation, bytes.skipZeros(at));
    }

    private void chunk(String type, long at, long end) throws IOException {
        if (!PIXELS.contains(type)) {
            count(end - at);
        }
        switch (type) {
            case "IHDR" -> {
                limits.check(bytes.u32(at), bytes.u32(at + 4));
                width = (int) bytes.u32(at);
                height = (int) bytes.u32(at + 4);
            }
            case "IDAT" -> hasPixels = true;
            case "fcTL" -> {
                bytes.require(at + 12);
                limits.check(bytes.u32(at + 4), bytes.u32(at + 8));
                if (++frames > MOST_FRAMES) {
                    throw RefusedImageException.tooLarge("The picture has more than %d frames.".formatted(MOST_FRAMES));
                }
            }
            case "eXIf" -> orientation = ExifOrientation.read(bytes, at, end);
            case "iCCP", "zTXt" -> unpack(afterTexts(at, end, 1) + 1, end);
            case "iTXt" -> {
                long flag = afterTexts(at, end, 1);
                if (flag + 2 < end && bytes.u8(flag) == 1) {
                    unpack(afterTexts(flag + 2, end, 2), end);
                }
            }
            default -> {
                // what readers pass over
            }
        }
    }

    /** Behind so many texts that end with a zero. */
    private long afterTexts(long from, long end, int texts) throws IOException {
        long at = from;
        for (int left = texts; left > 0 && at < end; at++) {
            if (bytes.u8(at) == 0) {
                left--;
            }
        }
        return at;
    }

    private void unpack(long from, long end) throws IOException {
        if (from >= end) {
            return;
        }
        byte[] some = new byte[8192];
        try (InputStream unpacked = new InflaterInputStream(bytes.stream(from, end))) {
            for (int read = unpacked.read(some); read >= 0; read = unpacked.read(some)) {
                count(read);
            }
        } catch (ZipException | java.io.EOFException e) {
            throw RefusedImageException.damaged("a packed text or colour profile can't be unpacked");
        }
    }

    private void count(long more) throws RefusedImageException {
        beside += more;
        if (beside > MOST_BESIDE) {
            throw RefusedImageException.tooLarge(
                    "Texts and colour profile of the picture have, unpacked, more than %d bytes."
                            .formatted(MOST_BESIDE));
        }
    }
}
