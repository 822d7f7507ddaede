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

    private final HmacUtils root;

    ReminderKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalStateException("A key of MASTHEAD_REMINDERS_KEYS is 32 bytes in Base64");
        }
        root = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret);
    }

    static ReminderKey read(String base64) {
        try {
            return new ReminderKey(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("A key of MASTHEAD_REMINDERS_KEYS is 32 bytes in Base64", e);
        }
    }

    String id() {
        return HexFormat.of().formatHex(derive("id"), 0, 4);
    }

    SecretKey forAddresses() {
        return new SecretKeySpec(derive("address"), "AES");
    }

    byte[] lookup(byte[] address) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, derive("lookup")).hmac(address);
    }

    byte[] sign(byte[] token) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, derive("link")).hmac(token);
    }

    private byte[] derive(String use) {
        return root.hmac(("masthead reminders: " + use).getBytes(StandardCharsets.UTF_8));
    }
}
