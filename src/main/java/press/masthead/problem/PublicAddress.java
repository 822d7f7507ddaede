package press.masthead.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
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
        return config.publicUrl()
                .map(Object::toString)
                .orElseGet(() -> request.authority() == null ? "" : request.scheme() + "://" + request.authority());
    }
}
