package press.masthead.media;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where readers get pictures. */
@ConfigMapping(prefix = "masthead.media")
public interface MediaConfig {

    /**
     * What the addresses of pictures begin with, such as {@code https://cdn.example}: that of a CDN in front of this service. By
     * default the service's own address.
     */
    Optional<URI> baseUrl();
}
