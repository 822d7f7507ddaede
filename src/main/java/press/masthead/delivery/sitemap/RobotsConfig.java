package press.masthead.delivery.sitemap;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which pages of the newsroom's site search engines leave alone. */
@ConfigMapping(prefix = "masthead.robots")
interface RobotsConfig {

    /** Paths that no robot may ask for, apart by commas. */
    Optional<List<String>> disallow();

    /** Paths below those that robots may ask for all the same. */
    Optional<List<String>> allow();

    /** Robots that may ask for nothing at all, such as those that gather texts for language models. */
    Optional<List<String>> banned();
}
