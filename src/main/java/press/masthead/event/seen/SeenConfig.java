package press.masthead.event.seen;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** For how long mirrors can ask what changed since they last did, and how many at once. */
@ConfigMapping(prefix = "masthead.changes")
public interface SeenConfig {

    /** A token that is older than this can't be gone on from. */
    @WithDefault("30D")
    Duration kept();

    /** How many may wait for the next change at the same time, on this node. */
    @WithDefault("1000")
    int mostWaiting();

    /** After how much silence a stream sends a comment, so that nobody takes the connection for dead. */
    @WithDefault("15S")
    Duration heartbeat();
}
