package press.masthead.delivery;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import press.masthead.cache.CachedRoute;
import press.masthead.problem.EarlyRefusals;

/**
 * What is answered on the event loop, before anything that only requests which may wait need: what is the same for every
 * reader from what is kept, and placements from memory. All else goes on to its endpoint.
 */
@Singleton
final class CachedSurface {

    private static final String KEPT =
            "/v1/(?:search|(?:articles|authors|photos|photo-credits|sections|tags|campaigns)(?:/[^/]+)?)";
    private static final String KEPT_FILES = "/feeds/.*|/sitemap(?:-news)?\\.xml|/sitemaps/[^/]+|/robots\\.txt";
    private static final int AFTER_REFUSALS = EarlyRefusals.ORDER + 1;

    private final CachedRoute kept;
    private final PlacementsRoute placements;

    CachedSurface(CachedRoute kept, PlacementsRoute placements) {
        this.kept = kept;
        this.placements = placements;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(KEPT).order(AFTER_REFUSALS).handler(kept);
        router.routeWithRegex(KEPT_FILES).order(AFTER_REFUSALS).handler(kept::handleFile);
        router.get(PlacementsResource.PATH).order(AFTER_REFUSALS).handler(placements);
    }
}
