package press.masthead.photo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What holds for uploads. */
@ConfigMapping(prefix = "masthead.photos")
public interface UploadConfig {

    /** How long a file may be; at most about a thousand million. */
    @WithDefault("50000000")
    long maxBytes();

    /** How long a file may take to arrive. */
    @WithDefault("10m")
    Duration timeout();

    /** Where files are while they arrive and are looked at; by default in the system's folder for such files. */
    Optional<Path> temporaryDirectory();
}
