package press.masthead.image.metadata;

import java.util.Map;

/**
 * All that an image file says of itself, as text; for editors only, since it may tell where somebody lives.
 *
 * @param directories the parts of the file, and in each the values by name
 * @param truncated whether the file says more than is kept
 */
public record RawMetadata(Map<String, Map<String, String>> directories, boolean truncated) {

    static final RawMetadata NONE = new RawMetadata(Map.of(), false);
}
