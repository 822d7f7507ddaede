package press.masthead.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Which frontends in browsers may read the delivery surface. */
@ConfigMapping(prefix = "masthead.cors")
public interface CorsConfig {

    /** Any origin in a list of origins. */
    String ANY = "*";

    /**
     * The origins, such as {@code https://www.example}, apart by commas. By default any: what is published is for everybody, and
     * no cookie is ever sent or read.
     */
    @WithDefault(ANY)
    Set<String> origins();
}
