package press.masthead.query;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import press.masthead.problem.Faults;

/** Refuses the body of a DELETE, in which nothing has a meaning (RFC 9110, section 9.3.5), so that none is dropped in silence. */
@Singleton
public final class NoBodies {

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        boolean isSent = request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
        if (HttpMethod.DELETE.equals(request.getMethod()) && isSent) {
            Faults faults = new Faults();
            faults.add(
                    "",
                    "not-allowed",
                    "A DELETE takes no body. Articles are archived with a note by POST to their address and /archive.");
            faults.throwIfAny();
        }
    }
}
