package press.masthead.image.rendition;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** The colour profile of a PNG, which the decoder reads but does not apply. */
final class PngProfile {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final int LONGEST = 4_000_000;

    private PngProfile() {}

    /** Null for a picture without one, or of another format, or if the profile is broken. */
    static @Nullable ICC_Profile of(ImageReader reader) throws IOException {
        if (!reader.getFormatName().equalsIgnoreCase("png")) {
            return null;
        }
        Node tree = reader.getImageMetadata(0).getAsTree(FORMAT);
        for (Node node = tree.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals("iCCP")
                    && node instanceof IIOMetadataNode chunk
                    && chunk.getUserObject() instanceof byte[] compressed) {
                return inflated(compressed);
            }
        }
        return null;
    }

    private static @Nullable ICC_Profile inflated(byte[] compressed) {
        try (InflaterInputStream profile = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return ICC_Profile.getInstance(profile.readNBytes(LONGEST));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
