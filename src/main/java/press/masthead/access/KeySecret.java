package press.masthead.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The secret part of an API key. It has 256 random bits, so that one round of SHA-256 is enough to store it (a password would
 * need a slow hash; OWASP Password Storage Cheat Sheet).
 */
final class KeySecret {

    static final String PREFIX = "mh_";
    static final int SHORTEST = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private KeySecret() {}

    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String secret) {
        return DigestUtils.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }
}
