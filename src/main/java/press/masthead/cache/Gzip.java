package press.masthead.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses answers for whoever takes them so. */
public final class Gzip {

    /** Below this, compressing saves no packet. */
    private static final int SHORT = 1024;

    private Gzip() {}

    /** The same bytes compressed; null where that gains nothing. */
    public static byte @Nullable [] of(byte[] bytes) {
        if (bytes.length < SHORT) {
            return null;
        }
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gzipped.size() < bytes.length ? gzipped.toByteArray() : null;
    }
}
