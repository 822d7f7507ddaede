package press.masthead.campaign.contribution.payment;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.binary.StringUtils;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * What a webhook says of who sent it, and when.
 *
 * @param time in seconds since 1970, as it was signed
 * @param before what was signed before the body
 * @param signatures any of which may fit
 */
record WebhookSignature(String time, String before, List<String> signatures) {

    static WebhookSignature of(WebhookScheme scheme, HttpHeaders headers) {
        if (scheme == WebhookScheme.stripe) {
            String[] parts = header(headers, "Stripe-Signature").split("\\s*,\\s*", -1);
            String time = starting("t=", parts).stream().findFirst().orElse("");
            return new WebhookSignature(time, time + ".", starting("v1=", parts));
        }
        String time = header(headers, "webhook-timestamp");
        return new WebhookSignature(
                time,
                header(headers, "webhook-id") + "." + time + ".",
                starting("v1,", header(headers, "webhook-signature").split(" ", -1)));
    }

    /** @throws ProblemException that none of the secrets made it, or that it was made too long ago */
    void require(byte[] body, PaymentConfig.Webhook provider, Instant now) {
        byte[] start = before.getBytes(StandardCharsets.UTF_8);
        byte[] text = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, text, start.length, body.length);
        boolean fits = provider.secrets().stream()
                .map(secret -> provider.scheme().sign(secret, text))
                .anyMatch(right -> signatures.stream().anyMatch(sent -> isSame(right, sent)));
        if (!fits) {
            throw refusal("No signature of this webhook fits a secret that is configured for its provider.");
        }
        if (!time.matches("[0-9]{1,12}")
                || Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                                .abs()
                                .compareTo(provider.tolerance())
                        > 0) {
            throw refusal("This webhook was not signed just now, and may be an old one that somebody sends again.");
        }
    }

    /** In a time that does not tell how much of it fits. */
    private static boolean isSame(String right, String sent) {
        return MessageDigest.isEqual(StringUtils.getBytesUtf8(right), StringUtils.getBytesUtf8(sent));
    }

    private static List<String> starting(String mark, String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part.startsWith(mark))
                .map(part -> part.substring(mark.length()))
                .toList();
    }

    private static String header(HttpHeaders headers, String name) {
        @Nullable String value = headers.getHeaderString(name);
        if (value == null || value.isBlank()) {
            throw refusal("The header %s is missing.".formatted(name));
        }
        return value.strip();
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(ProblemType.SIGNATURE_REFUSED, detail);
    }
}
