package press.masthead.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Takes the storage that the configuration names. */
final class StorageChoice {

    StorageChoice() {}

    @Produces
    @ApplicationScoped
    static FileStorage storage(StorageConfig config, Clock clock) {
        return switch (config.kind()) {
            case folder -> new FolderStorage(config.directory(), clock);
            case s3 -> new BucketStorage(config.s3());
        };
    }
}
