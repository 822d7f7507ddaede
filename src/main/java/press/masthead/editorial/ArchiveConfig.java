package press.masthead.editorial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long what editors delete can be restored. */
@ConfigMapping(prefix = "masthead.archive")
public interface ArchiveConfig {

    /** How long it stays in the archive; after that it is deleted for good. */
    @WithDefault("30D")
    Duration kept();
}
