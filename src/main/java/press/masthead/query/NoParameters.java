package press.masthead.query;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import press.masthead.problem.Faults;

/** Refuses every query parameter of an endpoint that does not ask for the address, and so reads none. */
@Singleton
public final class NoParameters {

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo endpoint) {
        if (!Arrays.asList(endpoint.getResourceMethod().getParameterTypes()).contains(UriInfo.class)) {
            Faults faults = new Faults();
            new ParameterSet(List.of()).read(request.getUriInfo().getQueryParameters(), faults);
            faults.throwIfAny();
        }
    }
}
