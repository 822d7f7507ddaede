package press.masthead.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.masthead.support.S3Server;

class BucketStorageTest extends FileStorageTest {

    private static S3Server server;

    @BeforeAll
    static void start() {
        server = new S3Server();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    FileStorage storage() {
        return new BucketStorage(bucket(server.endpoint(), S3Server.SECRET_KEY, S3Server.BUCKET));
    }

    @Test
    void tellsWhenServerDoesNotAnswer() {
        FileStorage down = new BucketStorage(bucket(URI.create("http://127.0.0.1:1"), "x", "photos"));
        assertThatThrownBy(() -> down.keep("a.jpg", file("one"), "image/jpeg")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> down.open("a.jpg")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> down.delete("a.jpg")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> down.deleteAll("a/")).isInstanceOf(IOException.class);
    }

    @Test
    void tellsWhenKeyOrBucketIsWrong() {
        FileStorage stranger = new BucketStorage(bucket(server.endpoint(), "another secret", "photos"));
        assertThatThrownBy(() -> stranger.keep("a.jpg", file("one"), "image/jpeg"))
                .isInstanceOf(IOException.class);
        FileStorage elsewhere = new BucketStorage(bucket(server.endpoint(), S3Server.SECRET_KEY, "no-such-bucket"));
        assertThatThrownBy(() -> elsewhere.keep("a.jpg", file("one"), "image/jpeg"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> elsewhere.open("a.jpg")).isInstanceOf(IOException.class);
    }

    private static StorageConfig.Bucket bucket(URI endpoint, String secret, String name) {
        return new StorageConfig.Bucket() {
            @Override
            public Optional<String> bucket() {
                return Optional.of(name);
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public Optional<URI> endpoint() {
                return Optional.of(endpoint);
            }

            @Override
            public boolean pathStyle() {
                return true;
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(S3Server.ACCESS_KEY);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(secret);
            }
        };
    }
}
