package press.masthead.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import press.masthead.query.Ids;

/**
 * What opens a preview: the id of its link, and a secret of 256 random bits, so that one round of SHA-256 is enough to store it.
 *
 * @param link the id
 */
record PreviewToken(UUID link, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char SEPARATOR = '.';

    static PreviewToken random(UUID link) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new PreviewToken(link, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<PreviewToken> parse(String text) {
        int end = text.indexOf(SEPARATOR);
        return end < 0
                ? Optional.empty()
                : Ids.parse(text.substring(0, end)).map(link -> new PreviewToken(link, text.substring(end + 1)));
    }

    byte[] hash() {
        return DigestUtils.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the same time however much of it is right. */
    boolean fits(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    String text() {
        return link.toString() + SEPARATOR + secret;
    }
}
