package press.masthead.delivery.change;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.masthead.problem.AcceptedType;
import press.masthead.problem.EarlyRefusals;
import press.masthead.problem.FailedRoutes;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * Decides in which of its two forms a client gets changes, one answer or events, as it says by {@code Accept}. Where there is more
 * than one, the framework would refuse whoever says it in a way that can't be read, though the same is read everywhere else.
 */
@Singleton
final class ChangeForms {

    private static final int ORDER = EarlyRefusals.ORDER + 1;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String EVENTS = MediaType.SERVER_SENT_EVENTS;
    private static final List<String> ONE_ANSWER = List.of(MediaType.APPLICATION_JSON);
    private static final List<String> BOTH = List.of(MediaType.APPLICATION_JSON, EVENTS);

    private final FailedRoutes problems;

    ChangeForms(FailedRoutes problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route(ChangesResource.PATH).order(ORDER).handler(this::decide);
    }

    private void decide(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READING.contains(request.method())) {
            String before = context.response().headers().get(HttpHeaders.VARY);
            context.response().putHeader(HttpHeaders.VARY, before == null ? "Accept" : before + ", Accept");
            // Whoever takes just anything does not expect an answer without end.
            List<String> forms = AcceptedType.names(request.headers(), EVENTS) ? BOTH : ONE_ANSWER;
            Optional<String> form = AcceptedType.best(request.headers(), forms);
            if (form.isEmpty()) {
                problems.answer(new ProblemException(ProblemType.NOT_ACCEPTABLE), request);
                return;
            }
            request.headers().set(HttpHeaders.ACCEPT, form.get());
        }
        context.next();
    }
}
