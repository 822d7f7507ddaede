package press.masthead.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The races that an answer may lose against a purge, and that readers must not see. */
class AnswerCacheTest {

    private static final String KEY = "/v1/articles/a";
    private static final long HOUR = Duration.ofHours(1).toNanos();

    private final AnswerCache cache = new AnswerCache(new DatabaseTrouble(), new Settings());
    private final long now = System.nanoTime();

    @BeforeEach
    void listen() {
        cache.trust();
    }

    @Test
    void keepsAnswer() {
        CachedAnswer answer = answer(cache.purgeCount(), HOUR);
        cache.keep(KEY, answer);
        assertThat(cache.find(KEY)).isSameAs(answer);
        assertThat(cache.isFresh(answer, now)).isTrue();
    }

    @Test
    void dropsWhatIsPurged() {
        CachedAnswer answer = answer(cache.purgeCount(), HOUR);
        cache.keep(KEY, answer);
        cache.purge(Set.of("author:1"));
        assertThat(cache.isFresh(answer, now)).isTrue();
        cache.purge(Set.of("article:1"));
        assertThat(cache.isFresh(answer, now)).isFalse();
        assertThat(cache.isPassable(answer, now)).isFalse();
    }

    @Test
    void doesNotKeepWhatBeganBeforePurgeAndEndedAfterIt() {
        long before = cache.purgeCount();
        cache.purge(Set.of("article:1"));
        cache.keep(KEY, answer(before, HOUR));
        assertThat(cache.find(KEY)).isNull();
    }

    @Test
    void trustsNothingWhilePurgesMayBeLost() {
        CachedAnswer answer = answer(cache.purgeCount(), HOUR);
        cache.keep(KEY, answer);
        cache.distrust();
        assertThat(cache.isFresh(answer, now)).isFalse();
        assertThat(cache.isPassable(answer, now)).isTrue();
        cache.trust();
        assertThat(cache.isFresh(answer, now)).isFalse();
        assertThat(cache.isPassable(answer, now)).isFalse();
        assertThat(cache.find(KEY)).isNull();
    }

    @Test
    void keepsNothingWhilePurgesMayBeLost() {
        cache.distrust();
        cache.keep(KEY, answer(cache.purgeCount(), HOUR));
        assertThat(cache.find(KEY)).isNull();
    }

    @Test
    void letsAnswersExpire() {
        CachedAnswer answer = answer(cache.purgeCount(), 0);
        cache.keep(KEY, answer);
        assertThat(cache.isFresh(answer, now + 1)).isFalse();
        assertThat(cache.isPassable(answer, now + 1)).isTrue();
        assertThat(cache.isPassable(answer, now + Duration.ofDays(2).toNanos())).isFalse();
    }

    @Test
    void keepsNothingThatTakesTooMuchOfItsMemory() {
        cache.keep(
                KEY,
                new CachedAnswer(
                        new byte[100_000],
                        null,
                        "e",
                        CachedAnswers.JSON,
                        null,
                        Set.of(),
                        Set.of(),
                        now,
                        now + HOUR,
                        cache.purgeCount()));
        assertThat(cache.find(KEY)).isNull();
    }

    private CachedAnswer answer(long purgesSeen, long nanos) {
        return new CachedAnswer(
                new byte[10],
                null,
                "e",
                CachedAnswers.JSON,
                null,
                Set.of("article:1", "articles"),
                Set.of(),
                now,
                now + nanos,
                purgesSeen);
    }

    private static final class Settings implements CacheConfig {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(1_000_000));
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration maxAge() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration sharedMaxAge() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration staleWhileRevalidate() {
            return Duration.ZERO;
        }

        @Override
        public Duration staleIfError() {
            return Duration.ofDays(1);
        }
    }
}
