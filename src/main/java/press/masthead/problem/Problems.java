package press.masthead.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells callers of problems. */
@Singleton
public final class Problems {

    static final String RETRY_AFTER_SECONDS = "5";

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final PublicAddress address;
    private final CurrentVertxRequest current;

    Problems(PublicAddress address, CurrentVertxRequest current) {
        this.address = address;
        this.current = current;
    }

    /** What the present caller is told of this problem. */
    public Problem describe(ProblemException problem) {
        return describe(problem, current.getCurrent().request());
    }

    Problem describe(ProblemException problem, HttpServerRequest request) {
        ProblemType type = problem.type();
        return new Problem(
                address.of(request) + ProblemPageResource.PATH + type.slug(),
                type.title(),
                type.status(),
                problem.detail(),
                request.path(),
                problem.faults(),
                problem.members());
    }

    Response answer(ProblemException problem, HttpServerRequest request) {
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(describe(problem, request));
        if (problem.type() == ProblemType.UNAUTHORIZED) {
            answer.header("WWW-Authenticate", "Bearer");
        } else if (problem.type() == ProblemType.UNAVAILABLE) {
            answer.header("Retry-After", RETRY_AFTER_SECONDS);
        } else if (problem.members().containsKey(ProblemException.RETRY_AFTER)) {
            answer.header("Retry-After", problem.members().get(ProblemException.RETRY_AFTER));
        } else if (problem.type() == ProblemType.TOO_LARGE) {
            answer.header("Connection", "close"); // the rest of the body is not read
        }
        return answer.build();
    }

    /** A failure of the service: its id is told, all the rest stays in the log. */
    static ProblemException failure(Throwable failure) {
        String errorId = UUID.randomUUID().toString();
        LOG.errorf(failure, "Request failed, error id %s", errorId);
        return new ProblemException(ProblemType.INTERNAL_ERROR, "Error id " + errorId + ".", List.of())
                .with("errorId", errorId);
    }
}
