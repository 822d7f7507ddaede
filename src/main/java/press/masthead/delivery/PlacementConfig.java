package press.masthead.delivery;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the messages of pages are answered from memory. */
@ConfigMapping(prefix = "masthead.placements")
interface PlacementConfig {

    /** How often a node asks the database whether something changed: what is paused is gone this long after, at most. */
    @WithDefault("0.25S")
    Duration refresh();

    /** How long an answer waits for what the database knows of a page; then the page counts as none. */
    @WithDefault("0.3S")
    Duration longestWait();

    /** How much memory is used for what is known of pages. */
    @WithDefault("32M")
    MemorySize pageMemory();

    /** How long a CDN may keep an answer that is for no reader in particular, until a campaign starts or ends. */
    @WithDefault("10S")
    Duration maxAge();
}
