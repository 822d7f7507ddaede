package press.masthead.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.masthead.media.WantedRendition;

/**
 * A rendition that readers may get now.
 *
 * @param until when its photo may not be shown any more; null if that is not known to end
 */
record PublishedRendition(WantedRendition wanted, @Nullable Instant until) {

    private static final Duration LONG = Duration.ofDays(365);
    private static final Duration SHORT = Duration.ofMinutes(1);

    /**
     * How long whoever gets it may keep it: never longer than the photo may be shown.
     *
     * @param version that was asked for; only behind the address of the present one there will never be another picture
     */
    String cacheControl(String version, Instant now) {
        boolean lasting = version.equals(wanted.fingerprint());
        long seconds = (lasting ? LONG : SHORT).toSeconds();
        if (until != null) {
            long left = Math.max(0, Duration.between(now, until).toSeconds());
            return "public, max-age=" + Math.min(seconds, left);
        }
        return "public, max-age=" + seconds + (lasting ? ", immutable" : "");
    }
}
