package press.masthead.access;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The OpenID Connect issuer whose tokens may stand in for API keys: none, unless the configuration names one. */
@Singleton
public class TokenIssuer {

    private final TokenConfig config;
    private volatile boolean down;

    TokenIssuer(TokenConfig config) {
        this.config = config;
    }

    boolean isConfigured() {
        return config.issuer().isPresent();
    }

    /** Whether nothing is known of its keys, because it could not be reached yet. */
    boolean isDown() {
        return down;
    }

    /** @throws IllegalStateException that tokens would be accepted that are meant for other services, or none at all */
    void open(@Observes Oidc oidc) {
        if (!isConfigured()) {
            oidc.create(OidcTenantConfig.builder().disableTenant().build());
            return;
        }
        if (config.audience().isEmpty()) {
            throw new IllegalStateException(
                    "MASTHEAD_OIDC_AUDIENCE must name the audience of tokens, or those of other services would be accepted");
        }
        if (config.roles().isEmpty()) {
            throw new IllegalStateException("MASTHEAD_OIDC_ROLES_EDITOR, or that of another role, must say whose it is,"
                    + " or tokens would let nobody in");
        }
    }

    void note(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_SERVER_NOT_AVAILABLE) {
            down = true;
        } else if (event.getEventType() == SecurityEvent.Type.OIDC_SERVER_AVAILABLE) {
            down = false;
        }
    }
}
