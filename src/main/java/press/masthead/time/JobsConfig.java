package press.masthead.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a node does besides answering. */
@ConfigMapping(prefix = "masthead.jobs")
public interface JobsConfig {

    /** Whether this node does such work. */
    @WithDefault("true")
    boolean enabled();
}
