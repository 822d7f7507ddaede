package press.masthead.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Takes the storage that the configuration names. */
final class StorageChoice {

    private StorageChoice() {}

    @Produces
    @ApplicationScoped
    static FileStorage storage(StorageConfig config) {
        return switch (config.kind()) {
            case folder -> new FolderStorage(config.directory());
            case s3 -> new BucketStorage(config.s3());
        };
    }
}
