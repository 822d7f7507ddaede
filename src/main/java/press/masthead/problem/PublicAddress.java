package press.masthead.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;

/** Where the service is reached from outside, without a path. */
@Singleton
public final class PublicAddress {

    private final ProblemConfig config;
    private final CurrentVertxRequest current;

    PublicAddress(ProblemConfig config, CurrentVertxRequest current) {
        this.config = config;
        this.current = current;
    }

    /** As configured, or as the present request was sent to. */
    public String present() {
        return of(current.getCurrent().request());
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
