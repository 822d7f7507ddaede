package press.masthead.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.stream.IntStream;

/** Answers with a problem where a request fails before any endpoint has it: no route, a malformed address, a slow body. */
@Singleton
public final class FailedRoutes {

    private final Problems problems;
    private final ObjectMapper mapper;

    FailedRoutes(Problems problems, ObjectMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    void register(@Observes Router router) {
        IntStream.of(400, 404, 405, 406, 408, 413, 414, 415, 431, 500, 503)
                .forEach(status -> router.errorHandler(status, answer(status)));
    }

    private Handler<RoutingContext> answer(int status) {
        return context -> {
            Throwable cause = context.failure() == null ? new IllegalStateException("status 500") : context.failure();
            ProblemException problem =
                    DatabaseFailures.problem(cause).orElseGet(() -> Statuses.problem(status, cause, context.request()));
            answer(problem, context.request());
        };
    }

    /** Ends the request with this problem, unless it has been answered. */
    public void answer(ProblemException problem, HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            return;
        }
        try {
            Buffer body = Buffer.buffer(mapper.writeValueAsBytes(problems.describe(problem, request)));
            if (problem.type() == ProblemType.UNAVAILABLE) {
                response.putHeader("Retry-After", Problems.RETRY_AFTER_SECONDS);
            }
            response.setStatusCode(problem.type().status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is plain data", e);
        }
    }
}
