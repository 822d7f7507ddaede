package press.masthead.access;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
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
    private static final String FOR_DEVELOPMENT = "mh_dev_key_never_use_it_in_production";
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
        keys.lockForThisTransaction();
        String configured = config.adminKey().orElse(null);
        keys.deleteConfiguredExcept(configured);
        if (configured != null) {
            check(configured, LaunchMode.current());
            if (keys.findBySecret(configured).isEmpty()) {
                keys.persist(ApiKey.configured(CONFIGURED, configured, clock.instant()));
            }
        }
    }

    /** Only when the service can be called, because what is shown now is not shown again. */
    @Transactional
    void make(@ObservesAsync HttpServerStart open) {
        keys.lockForThisTransaction();
        if (keys.thatMakeKeys(clock.instant()).isEmpty()) {
            String secret = KeySecret.random();
            keys.persist(new ApiKey(MADE, Role.admin, secret, clock.instant()));
            show(secret);
        }
    }

    /** @throws IllegalStateException that this key is not safe enough */
    static void check(String secret, LaunchMode mode) {
        if (!secret.startsWith(KeySecret.PREFIX) || secret.length() < KeySecret.SHORTEST) {
            throw new IllegalStateException("MASTHEAD_ADMIN_KEY must begin with %s and have %d characters or more"
                    .formatted(KeySecret.PREFIX, KeySecret.SHORTEST));
        }
        if (mode == LaunchMode.NORMAL && secret.equals(FOR_DEVELOPMENT)) {
            throw new IllegalStateException("MASTHEAD_ADMIN_KEY is the key for development, which everybody knows");
        }
    }

    @SuppressWarnings("SystemOut")
    private static void show(String secret) {
        System.out.printf("%nThe first admin key, shown this once: %s%n%n", secret);
    }
}
