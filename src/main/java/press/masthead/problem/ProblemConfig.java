package press.masthead.problem;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where the service is reached from outside. */
@ConfigMapping(prefix = "masthead")
public interface ProblemConfig {

    /**
     * The address under which callers reach this service, without a path, for example {@code https://api.example}.
     *
     * <p>It begins the {@code type} of each problem and the addresses of pictures. By default it is taken from each request.
     */
    Optional<URI> publicUrl();
}
