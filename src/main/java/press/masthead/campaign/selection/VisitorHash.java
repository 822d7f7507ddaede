package press.masthead.campaign.selection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.codec.digest.MurmurHash3;

/** Deals visitors evenly, and always in the same way. */
final class VisitorHash {

    /** A byte that no UTF-8 text holds, so that no two pairs of texts run together into the same bytes. */
    private static final byte SEPARATOR = (byte) 0xFF;

    private VisitorHash() {}

    /** A point strictly between 0 and 1 for a visitor and one name of something that has an id. */
    static double point(UUID id, String visitor, String name) {
        byte[] seed = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return point(seed, visitor, name);
    }

    /** The same for something that has a name only. */
    static double point(String seed, String visitor, String name) {
        return point(seed.getBytes(StandardCharsets.UTF_8), visitor, name);
    }

    /** 52 bits of the hash, and a half, are exact in a double. */
    private static double point(byte[] seed, String visitor, String name) {
        byte[] middle = visitor.getBytes(StandardCharsets.UTF_8);
        byte[] end = name.getBytes(StandardCharsets.UTF_8);
        byte[] key = ByteBuffer.allocate(seed.length + middle.length + 1 + end.length)
                .put(seed)
                .put(middle)
                .put(SEPARATOR)
                .put(end)
                .array();
        return ((MurmurHash3.hash128x64(key)[0] >>> 12) + 0.5) * 0x1p-52;
    }
}
