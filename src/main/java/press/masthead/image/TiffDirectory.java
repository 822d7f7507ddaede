package press.masthead.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One directory of a TIFF, and the pixels that it points to. */
final class TiffDirectory {

    private static final int ENTRY = 12;
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private static final int[] DIRECTORIES = {330, 34665, 34853, 40965};
    private static final int[][] PIXELS = {{273, 279}, {324, 325}, {513, 514}};
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int SAMPLES = 277;
    private static final int MOST_SAMPLES = 16;
    private static final long MOST_PARTS = 1_000_000;

    private final TiffWalk file;
    private final Map<Integer, Field> fields = new HashMap<>();
    private final List<Long> others = new ArrayList<>();
    private final long end;

    private record Field(int type, long count, long at) {}

    TiffDirectory(TiffWalk file, long at) throws IOException {
        this.file = file;
        int entries = file.u16(at);
        long next = at + 2 + (long) entries * ENTRY;
        this.end = next + 4;
        for (int i = 0; i < entries; i++) {
            entry(at + 2 + (long) i * ENTRY);
        }
        follow(file.u32(next));
        for (int tag : DIRECTORIES) {
            for (long n = 0; n < count(tag); n++) {
                follow(number(tag, n));
            }
        }
        for (int[] pair : PIXELS) {
            parts(pair[0], pair[1]);
        }
        if (number(SAMPLES, 1L, 0) > MOST_SAMPLES) {
            throw RefusedImageException.tooLarge("The picture has more than %d channels.".formatted(MOST_SAMPLES));
        }
    }

    boolean hasPixels() {
        return fields.containsKey(WIDTH)
                && fields.containsKey(HEIGHT)
                && (fields.containsKey(273) || fields.containsKey(324));
    }

    int width() throws IOException {
        return (int) Math.min(number(WIDTH, 0L, 0), Integer.MAX_VALUE);
    }

    int height() throws IOException {
        return (int) Math.min(number(HEIGHT, 0L, 0), Integer.MAX_VALUE);
    }

    long tileWidth() throws IOException {
        return number(TILE_WIDTH, 1L, 0);
    }

    long tileHeight() throws IOException {
        return number(TILE_HEIGHT, 1L, 0);
    }

    int orientation() throws IOException {
        return ExifOrientation.valid((int) number(ExifOrientation.TAG, ExifOrientation.UPRIGHT, 0));
    }

    long end() {
        return end;
    }

    /** Where the directories stand that this one points to. */
    List<Long> others() {
        return others;
    }

    private void entry(long at) throws IOException {
        int type = file.u16(at + 2);
        long count = file.u32(at + 4);
        if (type >= SIZES.length) {
            return; // which readers pass over
        }
        long length = count * SIZES[type];
        long value = at + 8;
        if (length > 4) {
            value = file.u32(at + 8);
            file.value(value, length);
        }
        fields.put(file.u16(at), new Field(type, count, value));
    }

    private void follow(long directory) {
        if (directory != 0) {
            others.add(directory);
        }
    }

    private void parts(int offsets, int lengths) throws IOException {
        long count = count(offsets);
        if (count != count(lengths) || count > MOST_PARTS) {
            throw RefusedImageException.damaged("it does not say where its pixels are");
        }
        for (long n = 0; n < count; n++) {
            file.reach(number(offsets, n) + number(lengths, n));
        }
    }

    private long count(int tag) {
        Field field = fields.get(tag);
        return field == null ? 0 : field.count();
    }

    private long number(int tag, long otherwise, long n) throws IOException {
        return count(tag) > n ? number(tag, n) : otherwise;
    }

    private long number(int tag, long n) throws IOException {
        Field field = fields.get(tag);
        if (field == null) {
            return 0;
        }
        return switch (SIZES[field.type()]) {
            case 1 -> file.u8(field.at() + n);
            case 2 -> file.u16(field.at() + 2 * n);
            case 4 -> file.u32(field.at() + 4 * n);
            default -> throw RefusedImageException.damaged("a number in it can't be read");
        };
    }
}
