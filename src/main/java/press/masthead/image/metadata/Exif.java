package press.masthead.image.metadata;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The values of EXIF in a file. */
final class Exif {

    /** What cameras write as a caption when nobody wrote one. */
    private static final Set<String> NO_CAPTIONS = Set.of(
            "OLYMPUS DIGITAL CAMERA",
            "KONICA MINOLTA DIGITAL CAMERA",
            "MINOLTA DIGITAL CAMERA",
            "SONY DSC",
            "SAMSUNG",
            "Exif_JPEG_PICTURE",
            "default",
            "Default");

    private final Metadata metadata;

    /** Reads the blocks, and adds the blocks of other kinds that they hold. */
    Exif(Blocks blocks) {
        metadata = blocks.tiff();
        for (byte[] block : List.copyOf(blocks.exif())) {
            ExifHandler.read(new ByteArrayReader(block), metadata, blocks);
        }
    }

    Stream<Directory> directories() {
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false);
    }

    @Nullable
    String creator() {
        String artist = text(ExifDirectoryBase.TAG_ARTIST);
        return artist == null ? null : CleanText.joined(Arrays.stream(artist.split(";", -1)));
    }

    @Nullable
    String copyright() {
        return text(ExifDirectoryBase.TAG_COPYRIGHT);
    }

    @Nullable
    String caption() {
        String caption = text(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION);
        return caption == null || NO_CAPTIONS.contains(caption) ? null : caption;
    }

    @Nullable
    Times taken() {
        String time = text(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        String offset = text(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL);
        Times whole = Times.parse(time + (offset == null ? "" : offset));
        return whole == null ? Times.parse(time) : whole;
    }

    static @Nullable String decoded(@Nullable Object value) {
        return value instanceof StringValue text ? CleanText.decode(text.getBytes()) : Objects.toString(value, null);
    }

    private @Nullable String text(int tag) {
        return directories()
                .filter(ExifDirectoryBase.class::isInstance)
                .map(directory -> CleanText.of(decoded(directory.getObject(tag))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
