package press.masthead.access;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Says why a token was not accepted. */
final class TokenRefusal {

    private static final List<Class<? extends Exception>> UNREACHABLE = List.of(
            IOException.class,
            OIDCException.class,
            VertxException.class,
            TimeoutException.class,
            io.smallrye.mutiny.TimeoutException.class);

    private TokenRefusal() {}

    static ProblemException of(Throwable failure) {
        int refused = ExceptionUtils.indexOfType(failure, InvalidJwtException.class);
        if (refused >= 0) {
            return refused((InvalidJwtException)
                    ExceptionUtils.getThrowableList(failure).get(refused));
        }
        return UNREACHABLE.stream().anyMatch(type -> ExceptionUtils.indexOfType(failure, type) >= 0)
                ? unreachable()
                : new ProblemException(ProblemType.UNAUTHORIZED);
    }

    static ProblemException unreachable() {
        return new ProblemException(
                ProblemType.UNAVAILABLE, "The issuer of tokens can't be reached. API keys go on working.");
    }

    private static ProblemException refused(InvalidJwtException e) {
        String why = e.hasExpired()
                ? "The token has expired."
                : e.hasErrorCode(ErrorCodes.AUDIENCE_INVALID) || e.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)
                        ? "The token was made for another service."
                        : e.hasErrorCode(ErrorCodes.ISSUER_INVALID) || e.hasErrorCode(ErrorCodes.ISSUER_MISSING)
                                ? "The token is of another issuer."
                                : "The token could not be verified.";
        return new ProblemException(ProblemType.UNAUTHORIZED, why);
    }
}
