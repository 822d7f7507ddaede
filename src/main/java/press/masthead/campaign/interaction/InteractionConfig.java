package press.masthead.campaign.interaction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what readers do with messages is taken and kept. */
@ConfigMapping(prefix = "masthead.interactions")
interface InteractionConfig {

    /** For how long after it happened something is still counted, and for how long after its end a campaign's is. */
    @WithDefault("3D")
    Duration accepted();

    /** For how long each one is kept. The counts stay. Never shorter than it can be sent again. */
    @WithDefault("30D")
    Duration kept();

    /** How old what a node knows of the campaigns may be. */
    @WithDefault("1S")
    Duration campaignsKnown();

    /** How many may wait to be written, before more are refused. */
    @WithDefault("50000")
    int queue();

    /** How many bytes they may have had when they came. */
    @WithDefault("33554432")
    long queueBytes();

    /** How long a request waits to be told that its events are safe. */
    @WithDefault("10S")
    Duration patience();
}
