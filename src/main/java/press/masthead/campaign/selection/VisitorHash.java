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
        byte[] visitorBytes = visitor.getBytes(StandardCharsets.UTF_8);
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        return point(ByteBuffer.allocate(2 * Long.BYTES + visitorBytes.length + 1 + nameBytes.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(visitorBytes)
                .put(SEPARATOR)
                .put(nameBytes));
    }

    /** The same for something that has a name only. */
    static double point(String seed, String visitor) {
        byte[] seedBytes = seed.getBytes(StandardCharsets.UTF_8);
        byte[] visitorBytes = visitor.getBytes(StandardCharsets.UTF_8);
        return point(ByteBuffer.allocate(seedBytes.length + visitorBytes.length + 1)
                .put(seedBytes)
                .put(visitorBytes)
                .put(SEPARATOR));
    }

    /** 52 bits of the hash, and a half, are exact in a double. */
    private static double point(ByteBuffer key) {
        return ((MurmurHash3.hash128x64(key.array())[0] >>> 12) + 0.5) * 0x1p-52;
    }
}
