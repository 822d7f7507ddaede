package press.masthead.delivery;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import press.masthead.cache.CachedRoute;

/** The endpoints whose answers are kept: those that are the same for every reader. */
@Singleton
final class CachedSurface {

    private static final String KEPT =
            "/v1/(search|(articles|authors|photos|photo-credits|sections|tags|campaigns)(/[^/]+)?)";
    private static final int BEFORE_ENDPOINTS_AND_AFTER_CORS = -50;

    private final CachedRoute route;

    CachedSurface(CachedRoute route) {
        this.route = route;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(KEPT).order(BEFORE_ENDPOINTS_AND_AFTER_CORS).handler(route);
    }
}
