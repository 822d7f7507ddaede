package press.masthead.problem;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Where the service is reached from outside, without a path. */
@Singleton
public final class PublicAddress {

    /** Stands for it in what is written without a request, until {@link #complete}. A name that nothing has (RFC 6761, section 6.4). */
    static final String TO_COME = "https://c1f5b1f0-5b0e-4c53-9f0e-6f4f4e2d6a57.invalid";

    private final ProblemConfig config;
    private final CurrentVertxRequest current;

    PublicAddress(ProblemConfig config, CurrentVertxRequest current) {
        this.config = config;
        this.current = current;
    }

    /** As configured, or as the present request was sent to; without one, what stands for it. */
    public String present() {
        RoutingContext request = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        return request == null ? config.publicUrl().map(Object::toString).orElse(TO_COME) : of(request.request());
    }

    /** JSON that was written without a request, for the present one. */
    public String complete(String json) {
        return json.contains(TO_COME)
                ? json.replace(
                        TO_COME, String.valueOf(JsonStringEncoder.getInstance().quoteAsString(present())))
                : json;
    }

    /** As configured, or as this request was sent to. */
    public String of(HttpServerRequest request) {
        return config.publicUrl().map(Object::toString).orElseGet(() -> asked(request));
    }

    /** Empty if the request does not say. */
    private static String asked(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null || authority.host().isBlank() ? "" : request.scheme() + "://" + authority;
    }
}
