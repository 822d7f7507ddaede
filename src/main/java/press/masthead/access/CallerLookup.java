package press.masthead.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Finds out who calls, from the header Authorization. */
@Singleton
public class CallerLookup {

    private static final String SCHEME = "Bearer ";
    private static final Duration LAST_USE_PRECISION = Duration.ofMinutes(1);

    private final ApiKeyRepository keys;
    private final Caller caller;
    private final Clock clock;

    CallerLookup(ApiKeyRepository keys, Caller caller, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** The role of whoever sent this header. @throws ProblemException that a valid key is needed */
    @Transactional
    public Role require(@Nullable String authorization) {
        Instant now = clock.instant();
        ApiKey key = secret(authorization)
                .flatMap(secret -> keys.findBySecret(secret))
                .filter(found -> !found.isExpired(now))
                .orElseThrow(() -> new ProblemException(ProblemType.UNAUTHORIZED));
        if (key.getLastUsedAt() == null || key.getLastUsedAt().isBefore(now.minus(LAST_USE_PRECISION))) {
            keys.noteUse(key.getId(), now);
        }
        caller.is(Actor.of(key));
        return key.getRole();
    }

    private static Optional<String> secret(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(secret -> secret.startsWith(KeySecret.PREFIX));
    }
}
