package press.masthead.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whoever holds a secret.
 *
 * @param validUntil from when on it lets nobody in any more; null for never
 */
record Holder(Actor actor, @Nullable Instant validUntil) {

    boolean isValid(Instant now) {
        return validUntil == null || now.isBefore(validUntil);
    }
}
