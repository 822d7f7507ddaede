package press.masthead.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Keeps files in a bucket of S3. */
final class BucketStorage implements FileStorage {

    private final S3Client client;
    private final String bucket;

    BucketStorage(StorageConfig.Bucket config) {
        this.bucket = config.bucket()
                .orElseThrow(() -> new IllegalStateException("masthead.storage.s3.bucket is needed for the kind s3"));
        this.client = BucketClient.of(config);
    }

    @Override
    public void keep(String key, Path file, String mediaType) throws IOException {
        Keys.key(key);
        attempt(() -> client.putObject(
                request -> request.bucket(bucket).key(key).contentType(mediaType), RequestBody.fromFile(file)));
    }

    @Override
    public Optional<InputStream> open(String key) throws IOException {
        Keys.key(key);
        try {
            return Optional.of(
                    client.getObject(request -> request.bucket(bucket).key(key)));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        Keys.key(key);
        attempt(() -> client.deleteObject(request -> request.bucket(bucket).key(key)));
    }

    @Override
    public void deleteAll(String prefix) throws IOException {
        Keys.prefix(prefix);
        attempt(() -> client.listObjectsV2Paginator(
                        request -> request.bucket(bucket).prefix(prefix))
                .contents()
                .forEach(one ->
                        client.deleteObject(request -> request.bucket(bucket).key(one.key()))));
    }

    private static void attempt(Runnable action) throws IOException {
        try {
            action.run();
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }
}
