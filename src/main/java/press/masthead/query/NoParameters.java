package press.masthead.query;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import press.masthead.problem.Faults;

/** Refuses every query parameter of an endpoint that does not ask for the address, and so reads none, but those of all writes of editors. */
@Singleton
public final class NoParameters {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final ParameterSet NONE = new ParameterSet(List.of());

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo endpoint) {
        if (!Arrays.asList(endpoint.getResourceMethod().getParameterTypes()).contains(UriInfo.class)) {
            Faults faults = new Faults();
            boolean isWrite = !READING.contains(request.getMethod())
                    && !endpoint.getResourceClass().isAnnotationPresent(PermitAll.class);
            ParameterSet known = isWrite ? WriteParameters.ALL : NONE;
            Arguments sent = known.read(request.getUriInfo().getQueryParameters(), faults);
            known.stream().forEach(parameter -> sent.flag(parameter.name()));
            faults.throwIfAny();
        }
    }
}
