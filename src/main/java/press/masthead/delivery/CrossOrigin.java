package press.masthead.delivery;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import press.masthead.problem.EarlyRefusals;

/** Lets frontends on other origins read the delivery surface (CORS), and nothing else: the editorial one is for no browser. */
@Singleton
final class CrossOrigin {

    private static final String DELIVERY = "/(?:v1/(?!editorial(?:/|$))|media/|feeds/).*";

    private static final int ORDER = EarlyRefusals.ORDER - 1;

    private static final int A_DAY = 86_400;

    private final CorsConfig config;

    CrossOrigin(CorsConfig config) {
        this.config = config;
    }

    void register(@Observes Router router) {
        CorsHandler cors = CorsHandler.create()
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST))
                .allowedHeaders(Set.of("Accept", "Content-Type", "If-None-Match"))
                .exposedHeaders(Set.of("ETag", "Link", "Location", "Retry-After"))
                .maxAgeSeconds(A_DAY);
        if (!config.origins().contains(CorsConfig.ANY)) {
            cors.addOrigins(List.copyOf(config.origins()));
            router.routeWithRegex(DELIVERY).order(ORDER).handler(CrossOrigin::varies);
        }
        router.routeWithRegex(DELIVERY).order(ORDER).handler(cors);
    }

    /** Caches keep what they got without an origin, or for the only one, which the handler says nothing about. */
    private static void varies(RoutingContext context) {
        context.response().putHeader(HttpHeaders.VARY, "origin");
        context.next();
    }
}
