package press.masthead.photo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * A body that must have arrived in time: whoever sends a byte now and then must not hold a thread for ever. Where nothing comes at
 * all, the server beneath closes the connection.
 */
final class TimedBody extends FilterInputStream {

    private final Duration most;
    private final Clock clock;
    private final Instant end;

    TimedBody(InputStream body, Duration most, Clock clock) {
        super(body);
        this.most = most;
        this.clock = clock;
        this.end = clock.instant().plus(most);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws ProblemException that it takes too long */
    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        if (clock.instant().isAfter(end)) {
            throw new ProblemException(
                    ProblemType.REQUEST_TIMEOUT,
                    "The upload has not arrived within %d seconds. Nothing was saved; send it again."
                            .formatted(most.toSeconds()));
        }
        return read;
    }
}
