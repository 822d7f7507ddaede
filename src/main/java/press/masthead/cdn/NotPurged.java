package press.masthead.cdn;

import java.time.Duration;

/** A CDN could not be told what to drop, or did not take it. */
final class NotPurged extends Exception {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** @param wait for how long the CDN asks to be left alone; zero if it does not ask */
    NotPurged(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }

    Duration getWait() {
        return wait;
    }
}
