package press.masthead.cdn;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which caches in front of the service are told what to drop. The same on all nodes. */
@ConfigMapping(prefix = "masthead.cdn")
public interface CdnConfig {

    /** What is in front. */
    @WithDefault("none")
    CdnKind kind();

    /**
     * After how long each purge is told once more, for answers that were on their way to the CDN while it was told the first
     * time. Zero for never.
     */
    @WithDefault("5S")
    Duration again();

    /** A purge that the CDN did not take for so long becomes one of everything. */
    @WithDefault("10M")
    Duration patience();

    /** Varnish. */
    Varnish varnish();

    /** Fastly. */
    Fastly fastly();

    /** Cloudflare. */
    Cloudflare cloudflare();

    /** Servers of one's own. */
    interface Varnish {

        /** The address of each; needed for the kind varnish. */
        Optional<List<URI>> urls();
    }

    /** A service of Fastly. */
    interface Fastly {

        /** The address of its API. */
        @WithDefault("https://api.fastly.com")
        URI api();

        /** The id of the service; needed for the kind fastly. */
        Optional<String> service();

        /** A token with the scopes purge_select and purge_all. */
        Optional<String> token();

        /** The file that holds the token, if it is not set itself. */
        Optional<Path> tokenFile();

        /** Whether Fastly keeps what is purged, to give it out while the service does not answer. */
        @WithDefault("true")
        boolean soft();
    }

    /** A zone of Cloudflare. */
    interface Cloudflare {

        /** The address of its API. */
        @WithDefault("https://api.cloudflare.com/client/v4")
        URI api();

        /** The id of the zone; needed for the kind cloudflare. */
        Optional<String> zone();

        /** A token with the permission to purge the zone's cache. */
        Optional<String> token();

        /** The file that holds the token, if it is not set itself. */
        Optional<Path> tokenFile();
    }
}
