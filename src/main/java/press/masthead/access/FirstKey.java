package press.masthead.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Sees to it that there is an admin key: the configured one, or one that is made at the first start and shown once, on the
 * standard output and not in the log.
 */
@Singleton
public class FirstKey {

    private static final String CONFIGURED = "MASTHEAD_ADMIN_KEY";
    private static final String MADE = "made at the first start";

    private final AccessConfig config;
    private final ApiKeyRepository keys;
    private final Clock clock;

    FirstKey(AccessConfig config, ApiKeyRepository keys, Clock clock) {
        this.config = config;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    void provide(@Observes StartupEvent started) {
        if (config.adminKey().isPresent()) {
            configure(config.adminKey().get());
        } else if (keys.countAdmins() == 0) {
            String secret = KeySecret.random();
            keys.persist(new ApiKey(MADE, Role.admin, secret, clock.instant(), null));
            show(secret);
        }
    }

    void configure(String secret) {
        if (!secret.startsWith(KeySecret.PREFIX) || secret.length() < KeySecret.SHORTEST) {
            throw new IllegalStateException("MASTHEAD_ADMIN_KEY must begin with %s and have %d characters or more"
                    .formatted(KeySecret.PREFIX, KeySecret.SHORTEST));
        }
        keys.findByName(CONFIGURED)
                .ifPresentOrElse(
                        key -> key.changeSecret(secret),
                        () -> keys.persist(new ApiKey(CONFIGURED, Role.admin, secret, clock.instant(), null)));
    }

    @SuppressWarnings("SystemOut")
    private static void show(String secret) {
        System.out.printf("%nThe first admin key, shown this once: %s%n%n", secret);
    }
}
