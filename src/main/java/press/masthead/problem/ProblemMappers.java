package press.masthead.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every exception that ends a request with a problem. */
@Singleton
public final class ProblemMappers {

    private final Problems problems;
    private final AllowedMethods methods;

    ProblemMappers(Problems problems, AllowedMethods methods) {
        this.problems = problems;
        this.methods = methods;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException problem, HttpServerRequest request) {
        return problems.answer(problem, request);
    }

    /** What the framework answers by itself: no route, wrong method, wrong media type. */
    @ServerExceptionMapper
    public Response framework(WebApplicationException exception, HttpServerRequest request) {
        // Where several resources begin with the same path, the framework looks for the method in one of them only.
        int status = methods.isForOthers(request.path(), request.method().name())
                ? HttpResponseStatus.METHOD_NOT_ALLOWED.code()
                : exception.getResponse().getStatus();
        ProblemException problem = Statuses.problem(status, exception, request);
        Response answer = problems.answer(problem, request);
        Object allow = exception.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    public Response failure(Throwable failure, HttpServerRequest request) {
        return problems.answer(DatabaseFailures.problem(failure).orElseGet(() -> Problems.failure(failure)), request);
    }
}
