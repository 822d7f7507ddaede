package press.masthead.photo;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.image.metadata.RawMetadata;

/** All that the file of a photo says of itself, as editors see it. */
@Schema(name = "PhotoMetadata", description = "All that the file of a photo says of itself; for editors only.")
public record PhotoMetadataView(
        @Schema(
                description =
                        "The parts of the file, such as XMP, IPTC, Exif IFD0 and GPS, and in each the values by name.")
        Map<String, Map<String, String>> directories,

        @Schema(description = "Whether the file says more than is kept: 1000 values, 100,000 characters.")
        boolean truncated) {

    static PhotoMetadataView of(RawMetadata raw) {
        return new PhotoMetadataView(raw.directories(), raw.truncated());
    }
}
