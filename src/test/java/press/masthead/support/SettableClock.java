package press.masthead.support;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test sets it. A test profile enables it. */
@Alternative
@Singleton
public class SettableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-12-01T12:00:00Z");

    public void set(Instant time) {
        now = time;
    }

    public void advance(Duration time) {
        set(instant().plus(time));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
