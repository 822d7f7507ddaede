package press.masthead.delivery.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What feeds hold. */
@ConfigMapping(prefix = "masthead.feeds")
interface FeedConfig {

    /** How many articles. */
    @WithDefault("30")
    @Min(1)
    @Max(100)
    int items();

    /** Whether they hold whole articles, and not only their standfirsts. */
    @WithDefault("true")
    boolean fullText();
}
