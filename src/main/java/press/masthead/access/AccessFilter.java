package press.masthead.access;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Lets a request through to its endpoint only if the endpoint is for everybody or the caller's role and scopes
 * allow it. */
@Singleton
public final class AccessFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final CallerLookup callers;

    AccessFilter(CallerLookup callers) {
        this.callers = callers;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo endpoint) {
        if (endpoint.getResourceClass().isAnnotationPresent(PermitAll.class)) {
            return;
        }
        Actor actor = callers.require(request.getHeaderString("Authorization"));
        Role role = actor.role();
        if (role != Role.admin && !allows(endpoint, request.getMethod(), role)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "The role %s may not %s here.".formatted(role, verb(request.getMethod())));
        }
        CallerLookup.check(actor, scope(endpoint, request.getMethod()));
    }

    private static String scope(ResourceInfo endpoint, String method) {
        String type = KnownScopes.type(endpoint.getResourceClass()).orElse("other");
        return READING.contains(method) ? Scopes.reading(type) : Scopes.writing(type);
    }

    private static boolean allows(ResourceInfo endpoint, String method, Role role) {
        Method called = endpoint.getResourceMethod();
        Editorial rule = called.isAnnotationPresent(Editorial.class)
                ? called.getAnnotation(Editorial.class)
                : endpoint.getResourceClass().getAnnotation(Editorial.class);
        return rule != null
                && Arrays.asList(READING.contains(method) ? rule.readers() : rule.writers())
                        .contains(role);
    }

    private static String verb(String method) {
        return READING.contains(method) ? "read" : "write";
    }
}
