package press.masthead.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How answers to the public are kept, here and by caches in front. */
@ConfigMapping(prefix = "masthead.cache")
public interface CacheConfig {

    /** Whether this node keeps answers. */
    @WithDefault("true")
    boolean enabled();

    /** How much memory the kept answers may take on this node. */
    @WithDefault("64M")
    MemorySize memory();

    /** How long an answer is kept here at most, if nothing that it shows changes. */
    @WithDefault("10M")
    Duration longest();

    /** For how long a reader's browser shows an answer without asking again. */
    @WithDefault("1S")
    Duration maxAge();

    /**
     * For how long a cache in front gives out an answer without asking again. More than a second only where that cache is told
     * what to drop.
     */
    @WithDefault("1S")
    Duration sharedMaxAge();

    /** For how much longer it may give out the old answer while it fetches the new one. */
    @WithDefault("0S")
    Duration staleWhileRevalidate();

    /** For how long an old answer may be given out, by this node and by caches in front, while the database does not answer. */
    @WithDefault("1D")
    Duration staleIfError();
}
