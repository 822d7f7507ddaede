package press.masthead.image.metadata;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifTiffHandler;
import java.io.IOException;
import java.util.Set;

/**
 * Takes what the library finds in an EXIF block, but the blocks of other kinds in it unread, and no more than a bounded number of
 * bytes: tags may point to the same megabytes any number of times, and directories to ever deeper ones.
 */
final class ExifHandler extends ExifTiffHandler {

    private static final int XMP = 700;
    private static final int IIM = 33723;
    private static final int PHOTOSHOP = 34377;
    private static final int LARGEST_VALUE = 64 << 10;
    private static final int MOST_DIRECTORIES = 16;
    /** The library asks for each number of each tag whether it leads to a directory. */
    private static final int MOST_QUESTIONS = 5_000_000;

    private final Blocks blocks;
    private int bytesLeft = 4 * Blocks.LARGEST;
    private int directories;
    private int questions;

    private ExifHandler(Metadata metadata, Blocks blocks) {
        super(metadata, null, 0);
        this.blocks = blocks;
    }

    /** Reads what can be read of it into the metadata, and blocks of other kinds into the blocks. */
    static void read(RandomAccessReader reader, Metadata metadata, Blocks blocks) {
        try {
            new TiffReader().processTiff(reader, new ExifHandler(metadata, blocks), 0);
        } catch (TiffProcessingException | IOException | RuntimeException e) {
            // The library reads what cameras write, and more can be wrong with that than it knows of. What it read
            // counts.
            return;
        }
    }

    /** The next picture of the file, such as its thumbnail, says nothing more. */
    @Override
    public boolean hasFollowerIfd() {
        return false;
    }

    @Override
    public boolean tryEnterSubIfd(int tag) {
        if (++questions > MOST_QUESTIONS) {
            throw new IllegalStateException("This is made to be read for ever.");
        }
        return directories < MOST_DIRECTORIES && super.tryEnterSubIfd(tag) && ++directories > 0;
    }

    @Override
    public boolean customProcessTag(
            int offset, Set<Integer> processed, int header, RandomAccessReader reader, int tag, int length)
            throws IOException {
        boolean block = tag == XMP || tag == IIM || tag == PHOTOSHOP;
        if (length < 0 || length > (block ? Blocks.LARGEST : LARGEST_VALUE) || length > bytesLeft) {
            return true;
        }
        bytesLeft -= length;
        if (!block) {
            return super.customProcessTag(offset, processed, header, reader, tag, length);
        }
        byte[] content = reader.getBytes(offset, length);
        switch (tag) {
            case XMP -> blocks.addXmp(content);
            case IIM -> blocks.addIim(content);
            default -> PhotoshopResources.read(content, blocks);
        }
        return true;
    }
}
