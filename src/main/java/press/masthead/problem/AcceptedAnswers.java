package press.masthead.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses to answer in what a client says it does not take, where the framework would answer nonetheless. */
@Singleton
public final class AcceptedAnswers {

    @ServerRequestFilter
    public void check(ResourceInfo endpoint, HttpServerRequest request) {
        Produces types = endpoint.getResourceMethod().isAnnotationPresent(Produces.class)
                ? endpoint.getResourceMethod().getAnnotation(Produces.class)
                : endpoint.getResourceClass().getAnnotation(Produces.class);
        if (types != null
                && Arrays.stream(types.value())
                        .noneMatch(type -> AcceptedType.takes(request.headers(), type.split(";")[0]))) {
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE);
        }
    }
}
