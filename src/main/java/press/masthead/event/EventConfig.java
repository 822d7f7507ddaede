package press.masthead.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long it is known what happened to content. */
@ConfigMapping(prefix = "masthead.events")
interface EventConfig {

    /** Events are forgotten when they are older than this. */
    @WithDefault("90D")
    Duration kept();
}
