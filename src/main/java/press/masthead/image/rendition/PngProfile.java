package press.masthead.image.rendition;

import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngProcessingException;
import com.drew.lang.StreamReader;
import java.awt.color.ICC_Profile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import press.masthead.image.ImageFormat;

/** The colour profile of a PNG, which its decoder passes over. */
final class PngProfile {

    private static final int LONGEST = 4_000_000;

    private PngProfile() {}

    /** Null for a picture without one, or of another format, or if the profile is broken. */
    static @Nullable ICC_Profile of(Path file, ImageFormat format) throws IOException {
        if (format != ImageFormat.png) {
            return null;
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (PngChunk chunk : new PngChunkReader().extract(new StreamReader(bytes), Set.of(PngChunkType.iCCP))) {
                return profile(chunk.getBytes());
            }
        } catch (PngProcessingException e) {
            return null;
        }
        return null;
    }

    /** @param chunk a name that ends with a zero, the method of compression, and the compressed profile */
    private static @Nullable ICC_Profile profile(byte[] chunk) {
        int behindName = 0;
        while (behindName < chunk.length && chunk[behindName] != 0) {
            behindName++;
        }
        int from = Math.min(behindName + 2, chunk.length);
        try (InflaterInputStream profile =
                new InflaterInputStream(new ByteArrayInputStream(chunk, from, chunk.length - from))) {
            return ICC_Profile.getInstance(profile.readNBytes(LONGEST));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
