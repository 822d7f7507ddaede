package press.masthead.campaign.contribution.payment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** Whose signatures and events a webhook has. */
public enum WebhookScheme {
    /** Stripe's: the header {@code Stripe-Signature}, and its documented events. */
    stripe {
        @Override
        String sign(String secret, byte[] text) {
            return hmac(secret.getBytes(StandardCharsets.UTF_8)).hmacHex(text);
        }
    },
    /** Those of standardwebhooks.com, with contributions and refunds as this service's own API takes them. */
    standard {
        @Override
        String sign(String secret, byte[] text) {
            String bare = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
            return Base64.getEncoder()
                    .encodeToString(hmac(Base64.getDecoder().decode(bare)).hmac(text));
        }
    };

    private static final String PREFIX = "whsec_";

    /** The signature of a text, as it stands in the header. */
    abstract String sign(String secret, byte[] text);

    private static HmacUtils hmac(byte[] key) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
    }
}
