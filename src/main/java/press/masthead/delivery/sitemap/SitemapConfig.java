package press.masthead.delivery.sitemap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How sitemaps are cut. */
@ConfigMapping(prefix = "masthead.sitemaps")
interface SitemapConfig {

    /** Of how many articles ever made each part tells, published or not. Search engines take 50,000 at most. */
    @WithDefault("10000")
    @Min(1)
    @Max(50_000)
    int chunk();

    /** How long an article is news. Search engines take two days at most. */
    @WithDefault("48H")
    Duration newsFor();
}
