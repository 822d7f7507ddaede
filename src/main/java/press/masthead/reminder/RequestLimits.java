package press.masthead.reminder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import press.masthead.problem.ProblemException;

/** How often reminders may be asked for. What it counts by is kept in memory only, by each node for itself. */
@Singleton
class RequestLimits {

    private static final int MOST_COUNTED = 100_000;

    private final Cache<String, Bucket> clients = counters();
    private final Cache<ByteBuffer, Bucket> addresses = counters();
    private final ReminderConfig config;
    private final CurrentVertxRequest current;
    private final TimeMeter time;

    RequestLimits(ReminderConfig config, CurrentVertxRequest current, Clock clock) {
        this.config = config;
        this.current = current;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** @throws ProblemException that the present client asks too often */
    void checkClient() {
        var probe = clients.get(client(), client -> bucket(config.perClientAndHour(), Duration.ofHours(1)))
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /**
     * Whether one more message may go to an address that has not agreed to any. If not, the caller is not told: that somebody
     * else asked for the same address is nobody's business.
     */
    boolean allowMessage(byte[] hash) {
        return addresses
                .get(ByteBuffer.wrap(hash), address -> bucket(config.perAddressAndDay(), Duration.ofDays(1)))
                .tryConsume(1);
    }

    /** The address, or of one of IPv6 the part that is one customer's. */
    private String client() {
        String address = current.getCurrent().request().remoteAddress().hostAddress();
        return address.contains(":")
                ? String.join(":", Arrays.asList(address.split(":")).subList(0, Math.min(4, address.split(":").length)))
                : address;
    }

    private Bucket bucket(int most, Duration time) {
        return Bucket.builder()
                .withCustomTimePrecision(this.time)
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, time))
                .build();
    }

    private static <K> Cache<K, Bucket> counters() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterAccess(Duration.ofDays(1))
                .build();
    }
}
