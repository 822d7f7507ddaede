package press.masthead.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept. */
@ConfigMapping(prefix = "masthead.storage")
public interface StorageConfig {

    /** In what. */
    @WithDefault("folder")
    StorageKind kind();

    /** The folder; it is made if it is not there. */
    @WithDefault("data/files")
    Path directory();

    /** The bucket. */
    Bucket s3();

    /** A bucket. */
    interface Bucket {

        /** Its name; needed for the kind s3. */
        Optional<String> bucket();

        /** Where it is. */
        @WithDefault("us-east-1")
        String region();

        /** The address of the server, if it is not Amazon's. */
        Optional<URI> endpoint();

        /** Whether the bucket stands in the path of addresses, and not in the name of the server. */
        @WithDefault("false")
        boolean pathStyle();

        /** By default, as the AWS SDK finds it in the environment. */
        Optional<String> accessKey();

        /** What belongs to the access key. */
        Optional<String> secretKey();
    }
}
