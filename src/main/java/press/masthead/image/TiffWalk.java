package press.masthead.image;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Walks through a TIFF (6.0), directory by directory; what they point to must lie in the file. */
final class TiffWalk {

    private static final int HEADER = 8;
    private static final int MOST_DIRECTORIES = 200;

    private final FileBytes bytes;
    private final ImageLimits limits;
    private final boolean little;
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Long> open = new ArrayDeque<>();
    private long reach = HEADER;
    /** How long all values are together: a hostile file has many that share their bytes. */
    private long values;

    private TiffWalk(FileBytes bytes, ImageLimits limits) throws IOException {
        this.bytes = bytes;
        this.limits = limits;
        this.little = bytes.latin(0, 2).equals("II");
    }

    static Structure walk(FileBytes bytes, ImageLimits limits) throws IOException {
        return new TiffWalk(bytes, limits).picture();
    }

    private Structure picture() throws IOException {
        bytes.require(HEADER);
        TiffDirectory first = directory(u32(4));
        if (!first.hasPixels()) {
            throw RefusedImageException.damaged("there is no picture in it");
        }
        while (!open.isEmpty()) {
            directory(open.remove());
        }
        return new Structure(first.width(), first.height(), first.orientation(), bytes.skipZeros(reach));
    }

    private TiffDirectory directory(long at) throws IOException {
        if (!seen.add(at) || seen.size() > MOST_DIRECTORIES) {
            throw RefusedImageException.damaged("its directories go in circles, or are too many");
        }
        TiffDirectory directory = new TiffDirectory(this, at);
        reach(directory.end());
        if (directory.hasPixels()) {
            limits.check(directory.width(), directory.height());
            limits.check(directory.tileWidth(), directory.tileHeight());
        }
        open.addAll(directory.others());
        return directory;
    }

    /** Notes that the file is used up to here. */
    void reach(long end) throws IOException {
        bytes.require(end);
        reach = Math.max(reach, end);
    }

    /** Notes a value that stands elsewhere. */
    void value(long at, long length) throws IOException {
        reach(at + length);
        values += length;
        if (values > bytes.size()) {
            throw RefusedImageException.damaged("its values overlap");
        }
    }

    int u16(long at) throws IOException {
        return little ? bytes.u16le(at) : bytes.u16(at);
    }

    long u32(long at) throws IOException {
        return little ? bytes.u32le(at) : bytes.u32(at);
    }

    int u8(long at) throws IOException {
        return bytes.u8(at);
    }
}
