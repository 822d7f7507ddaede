package press.masthead.image.metadata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an image file says of itself, in clean text: each value from XMP, else from IPTC IIM, else from EXIF. What is blank does
 * not count.
 *
 * @param creator who made it; several are joined by commas
 * @param webStatement where its licence is told, as it is written in the file
 * @param licensorUrl where others can acquire a licence, as it is written in the file
 * @param takenAt a time without an offset is taken for UTC, unless EXIF knows the offset of the same time; a day without a time for its
 *     beginning
 * @param location sub-location, city, province and country, as far as they are known, joined by commas
 * @param digitalSourceType the code of the IPTC's vocabulary, without the address of the vocabulary
 */
public record ImageMetadata(
        @Nullable Found<String> creditLine,
        @Nullable Found<String> creator,
        @Nullable Found<String> source,
        @Nullable Found<String> copyrightNotice,
        @Nullable Found<String> usageTerms,
        @Nullable Found<String> webStatement,
        @Nullable Found<String> licensorUrl,
        @Nullable Found<String> altText,
        @Nullable Found<String> headline,
        @Nullable Found<String> caption,
        @Nullable Found<Instant> takenAt,
        @Nullable Found<String> location,
        @Nullable Found<String> digitalSourceType,
        @Nullable Found<List<String>> personsShown,
        RawMetadata raw) {

    /**
     * Reads it. What can't be read of the metadata is left out, so a file with broken metadata is a file without.
     *
     * @throws IOException that the file itself can't be read
     */
    public static ImageMetadata read(Path file) throws IOException {
        return MetadataReading.of(BlockReading.of(file));
    }
}
