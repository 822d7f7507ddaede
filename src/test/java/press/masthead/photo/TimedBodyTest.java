package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

class TimedBodyTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private Instant now = Instant.EPOCH;

    @Test
    void readsWhatArrivesInTime() throws IOException {
        assertThat(new TimedBody(slow(), SECOND.multipliedBy(200), clock()).readAllBytes())
                .hasSize(100);
    }

    @Test
    void endsWhatDripsForEver() {
        assertThatThrownBy(() -> new TimedBody(slow(), SECOND.multipliedBy(50), clock()).readAllBytes())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.REQUEST_TIMEOUT));
    }

    /** A byte a second. */
    private InputStream slow() {
        return new ByteArrayInputStream(new byte[100]) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                now = now.plus(SECOND);
                return super.read(target, from, Math.min(length, 1));
            }
        };
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
