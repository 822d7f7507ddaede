package press.masthead.reminder;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** One key, from which a key of its own follows for each use. What it is called follows from it too, and does not give it away. */
final class ReminderKey {

    static final int BYTES = 32;

    private final String id;
    private final SecretKey addresses;
    private final byte[] lookup;
    private final byte[] links;

    ReminderKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalStateException("A key of MASTHEAD_REMINDERS_KEYS is 32 bytes in Base64");
        }
        id = HexFormat.of().formatHex(derive(secret, "id"), 0, 4);
        addresses = new SecretKeySpec(derive(secret, "address"), "AES");
        lookup = derive(secret, "lookup");
        links = derive(secret, "link");
    }

    static ReminderKey read(String base64) {
        try {
            return new ReminderKey(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("A key of MASTHEAD_REMINDERS_KEYS is 32 bytes in Base64", e);
        }
    }

    String id() {
        return id;
    }

    SecretKey forAddresses() {
        return addresses;
    }

    byte[] lookup(byte[] address) {
        return hmac(lookup, address);
    }

    byte[] sign(byte[] token) {
        return hmac(links, token);
    }

    private static byte[] derive(byte[] secret, String use) {
        return hmac(secret, ("masthead reminders: " + use).getBytes(StandardCharsets.UTF_8));
    }

    /** With a new instance each time, since one serves one thread only. */
    private static byte[] hmac(byte[] key, byte[] value) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(value);
    }
}
