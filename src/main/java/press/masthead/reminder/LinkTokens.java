package press.masthead.reminder;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import press.masthead.problem.Faults;

/** Makes and checks the tokens of links in messages: each is for one purpose and one reminder or person, and ends. */
@Singleton
class LinkTokens {

    private static final int CONTENT_BYTES = 1 + 16 + 8;

    private final ReminderKeys keys;
    private final Clock clock;

    LinkTokens(ReminderKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String make(LinkPurpose purpose, UUID subject, Duration life) {
        byte[] content = ByteBuffer.allocate(CONTENT_BYTES)
                .put((byte) purpose.ordinal())
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putLong(clock.instant().plus(life).getEpochSecond())
                .array();
        byte[] signature = keys.current().sign(content);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(content.length + signature.length)
                        .put(content)
                        .put(signature)
                        .array());
    }

    /** Whom or what it is for. */
    UUID open(LinkPurpose purpose, String token) {
        Faults faults = new Faults();
        byte[] bytes = decode(token);
        byte[] content = Arrays.copyOf(bytes, CONTENT_BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, Math.min(bytes.length, CONTENT_BYTES), bytes.length);
        ByteBuffer read = ByteBuffer.wrap(content);
        boolean signed = keys.all().stream().anyMatch(key -> MessageDigest.isEqual(key.sign(content), signature));
        if (!signed || read.get() != purpose.ordinal()) {
            faults.add("/token", "malformed", "This is not the token of a link to %s.".formatted(purpose));
        }
        faults.throwIfAny();
        UUID subject = new UUID(read.getLong(), read.getLong());
        if (clock.instant().isAfter(Instant.ofEpochSecond(read.getLong()))) {
            faults.add("/token", "expired", "This link is too old.");
        }
        faults.throwIfAny();
        return subject;
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
