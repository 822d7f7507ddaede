package press.masthead.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.jwt.JsonWebToken;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Knows who holds a token of the newsroom's OpenID Connect issuer. */
@Singleton
class TokenHolders {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantIdentityProvider tokens;
    private final TokenIssuer issuer;
    private final TokenRoles roles;
    private final AtomicBoolean trying = new AtomicBoolean();

    TokenHolders(TenantIdentityProvider tokens, TokenIssuer issuer, TokenRoles roles) {
        this.tokens = tokens;
        this.issuer = issuer;
        this.roles = roles;
    }

    /** @throws ProblemException that the token is not valid here (401), gives no role (403), or can't be verified now (503) */
    Actor holder(String token) {
        if (!issuer.isConfigured()) {
            throw new ProblemException(ProblemType.UNAUTHORIZED);
        }
        if (!issuer.isDown()) {
            return actor(verify(token));
        }
        // One request at a time may wait for an issuer that does not answer, so that all the others are answered.
        if (!trying.compareAndSet(false, true)) {
            throw TokenRefusal.unreachable();
        }
        try {
            return actor(verify(token));
        } finally {
            trying.set(false);
        }
    }

    @SuppressWarnings("IllegalCatch")
    private SecurityIdentity verify(String token) {
        try {
            return tokens.authenticate(new AccessTokenCredential(token)).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            throw TokenRefusal.of(e);
        }
    }

    private Actor actor(SecurityIdentity identity) {
        return TokenActor.of((JsonWebToken) identity.getPrincipal(), roles.of(identity.getRoles()));
    }
}
