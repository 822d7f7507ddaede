package press.masthead.access;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.deed.Signatory;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Finds out who calls, from the header Authorization: the holder of an API key, or of a token. */
@Singleton
public class CallerLookup {

    private static final String SCHEME = "Bearer ";

    private final ApiKeyService keys;
    private final KnownHolders holders;
    private final Provider<TokenHolders> tokens;
    private final Caller caller;
    private final Signatory signatory;

    /** @param tokens not before they are needed: filters are made when the configuration is not yet that of the run */
    CallerLookup(
            ApiKeyService keys,
            KnownHolders holders,
            Provider<TokenHolders> tokens,
            Caller caller,
            Signatory signatory) {
        this.keys = keys;
        this.holders = holders;
        this.tokens = tokens;
        this.caller = caller;
        this.signatory = signatory;
    }

    /** Whoever sent this header. @throws ProblemException that a valid key or token is needed */
    Actor require(@Nullable String authorization) {
        String credential = credential(authorization).orElseThrow(CallerLookup::unauthorized);
        Actor actor = credential.startsWith(KeySecret.PREFIX)
                ? holders.find(credential, () -> keys.holder(credential)).orElseThrow(CallerLookup::unauthorized)
                : tokens.get().holder(credential);
        caller.is(actor);
        signatory.sign(actor.id(), actor.name(), actor.role().name());
        return actor;
    }

    /** @throws ProblemException that a valid key or token is needed, which may read this type */
    public void requireReader(@Nullable String authorization, String type) {
        Actor actor = require(authorization);
        if (actor.role() == Role.payments) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The role payments may not read here.");
        }
        check(actor, Scopes.reading(type));
    }

    /** @throws ProblemException that names this scope, if the actor lacks it */
    static void check(Actor actor, String scope) {
        if (!actor.scopes().allow(scope)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This key lacks the scope %s.".formatted(scope));
        }
    }

    private static Optional<String> credential(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private static ProblemException unauthorized() {
        return new ProblemException(ProblemType.UNAUTHORIZED);
    }
}
