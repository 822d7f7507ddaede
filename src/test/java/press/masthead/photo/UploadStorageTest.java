package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.storage.FileStorage;
import press.masthead.support.Editorial;
import press.masthead.support.Pictures;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class UploadStorageTest {

    @Inject
    FileStorage storage;

    @Inject
    LeftoverService leftovers;

    @Inject
    PhotoService photos;

    @Inject
    EntityManager entityManager;

    @ParameterizedTest
    @CsvSource({
        "Connection refused, 503, unavailable",
        "No space left on device, 507, no-room",
        "Disk quota exceeded, 507, no-room"
    })
    void savesNothingWhenFileCanNotBeKept(String failure, int status, String problem) {
        QuarkusMock.installMockForInstance(new Broken(failure), storage);
        byte[] file = Pictures.jpeg();
        Set<String> before = Uploads.kept();
        Response answer = Uploads.raw(file);
        ProblemAnswer.of(answer, status, problem).says("Nothing was saved");
        assertThat(answer.header("Retry-After") != null).isEqualTo(status == 503);
        Uploads.leaveNothingBehind();
        assertThat(Uploads.kept()).isEqualTo(before);
        assertThat(count(file)).isZero();
    }

    @Test
    void tellsWhenFileCanNotBeRead() {
        String id = Uploads.photo(Pictures.jpeg());
        QuarkusMock.installMockForInstance(new Broken("Connection refused"), storage);
        ProblemAnswer.of(Uploads.file(id), 503, "unavailable");
    }

    @Test
    void deletesFileOfPhotoThatIsDeletedForGood() throws IOException {
        byte[] file = Pictures.jpeg();
        String id = Uploads.photo(file);
        PhotoFile kept = new PhotoFile(hash(file), press.masthead.image.ImageFormat.jpeg, 1, 1, 1, null, null, null);
        storage.keep(kept.renditions() + "320.jpg", Path.of("pom.xml"), "image/jpeg");
        Editorial.PHOTOS.delete(id, "\"1\"");
        sweep();
        assertThat(storage.open(kept.key())).isPresent();
        photos.purge(UUID.fromString(id));
        assertThat(storage.open(kept.key())).isPresent();
        sweep();
        assertThat(storage.open(kept.key())).isEmpty();
        assertThat(storage.open(kept.renditions() + "320.jpg")).isEmpty();
        assertThat(Uploads.raw(file).statusCode()).isEqualTo(201);
        assertThat(storage.open(kept.key())).isPresent();
    }

    @Test
    void keepsFileThatPhotoHasAgain() throws IOException {
        byte[] file = Pictures.jpeg();
        String id = Uploads.photo(file);
        Editorial.PHOTOS.delete(id, "\"1\"");
        photos.purge(UUID.fromString(id));
        String again = Uploads.photo(file);
        sweep();
        assertThat(Uploads.file(again).asByteArray()).isEqualTo(file);
    }

    @Test
    void deletesFileOfUploadThatWasNotSaved() throws IOException {
        byte[] file = Pictures.jpeg();
        PhotoFile kept = new PhotoFile(hash(file), press.masthead.image.ImageFormat.jpeg, 1, 1, 1, null, null, null);
        leftovers.expect(kept, Instant.now());
        storage.keep(kept.key(), Path.of("pom.xml"), "image/jpeg");
        sweep();
        assertThat(storage.open(kept.key())).isPresent();
        leftovers.due(Instant.now().plus(Duration.ofHours(2))).forEach(leftovers::sweep);
        assertThat(storage.open(kept.key())).isEmpty();
    }

    private void sweep() {
        leftovers.due(Instant.now().plusSeconds(1)).forEach(leftovers::sweep);
    }

    private long count(byte[] file) {
        return entityManager
                .createQuery("select count(*) from Photo p where p.fileHash = :hash", Long.class)
                .setParameter("hash", hash(file))
                .getSingleResult();
    }

    private static String hash(byte[] file) {
        return org.apache.commons.codec.digest.DigestUtils.sha256Hex(file);
    }

    /** A storage of which nothing can be had. */
    public static class Broken implements FileStorage {

        private final String failure;

        Broken(String failure) {
            this.failure = failure;
        }

        @Override
        public void keep(String key, Path file, String mediaType) throws IOException {
            throw new IOException("storage", new IOException(failure));
        }

        @Override
        public Optional<InputStream> open(String key) throws IOException {
            throw new IOException(failure);
        }

        @Override
        public void delete(String key) throws IOException {
            throw new IOException(failure);
        }

        @Override
        public void deleteAll(String prefix) throws IOException {
            throw new IOException(failure);
        }
    }
}
