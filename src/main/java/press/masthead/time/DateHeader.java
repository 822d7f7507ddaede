package press.masthead.time;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in each answer when it was sent (RFC 9110, section 6.6.1), by which caches count its age. */
@Singleton
final class DateHeader {

    /** IMF-fixdate: with two digits for the day. */
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;
    private volatile Written last = Written.of(Instant.EPOCH);

    DateHeader(Clock clock) {
        this.clock = clock;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            context.response().putHeader(HttpHeaders.DATE, now());
            context.next();
        });
    }

    private String now() {
        Instant now = clock.instant();
        Written known = last;
        if (known.second() != now.getEpochSecond()) {
            known = Written.of(now);
            last = known;
        }
        return known.date();
    }

    private record Written(long second, String date) {

        static Written of(Instant time) {
            return new Written(time.getEpochSecond(), FORM.format(time));
        }
    }
}
