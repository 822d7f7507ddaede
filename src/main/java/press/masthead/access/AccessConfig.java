package press.masthead.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How the first key comes into the house. */
@ConfigMapping(prefix = "masthead")
public interface AccessConfig {

    /**
     * An admin key that is valid as long as it is configured: it begins with {@code mh_} and has 32 characters or more.
     *
     * <p>Without it, one is made at the first start and shown once.
     */
    Optional<String> adminKey();
}
