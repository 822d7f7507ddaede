package press.masthead.image.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Puts chunks into PNG files. */
final class PngChunks {

    private static final int BEHIND_HEADER = 33;

    private PngChunks() {}

    static byte[] withProfile(byte[] png, byte[] profile) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write("iCCPp\0\0".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(content)) {
            compressed.write(profile);
        }
        byte[] chunk = content.toByteArray();
        CRC32 check = new CRC32();
        check.update(chunk);
        return ByteBuffer.allocate(png.length + 8 + chunk.length)
                .put(png, 0, BEHIND_HEADER)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) check.getValue())
                .put(png, BEHIND_HEADER, png.length - BEHIND_HEADER)
                .array();
    }
}
