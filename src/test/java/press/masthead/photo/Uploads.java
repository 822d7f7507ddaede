package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.support.Editorial;
import press.masthead.support.Http;

/** Uploads of photos, and what they leave behind. */
final class Uploads {

    private static final Path KEPT = Path.of("target/test-files");
    private static final Path INCOMING = Path.of("target/test-incoming");

    private Uploads() {}

    /** As a form, with what is said of the photo. */
    static Response form(byte[] file, String name, Map<String, ?> photo) {
        return form(Http.admin(), file, name, photo);
    }

    static Response form(RequestSpecification request, byte[] file, String name, Map<String, ?> photo) {
        request.multiPart("file", name, file, "application/octet-stream");
        if (!photo.isEmpty()) {
            request.multiPart("photo", photo, "application/json");
        }
        return request.post(Editorial.PHOTOS.address());
    }

    /** As it is. */
    static Response raw(byte[] file, String contentType) {
        return Http.admin().header("Content-Type", contentType).body(file).post(Editorial.PHOTOS.address());
    }

    static Response raw(byte[] file) {
        return raw(file, "application/octet-stream");
    }

    /** The id of the photo of a new file. */
    static String photo(byte[] file) {
        Response answer = raw(file);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    static Response file(String photo) {
        return Http.admin().get(Editorial.PHOTOS.address(photo) + "/file");
    }

    /** The files that are kept now. */
    static Set<String> kept() {
        return files(KEPT);
    }

    /** The files that have arrived and wait; it takes a moment after an answer until they are gone. */
    static void leaveNothingBehind() {
        for (int i = 0; i < 100 && !files(INCOMING).isEmpty(); i++) {
            pause();
        }
        assertThat(files(INCOMING)).isEmpty();
        assertThat(files(KEPT.resolve(".unfinished"))).isEmpty();
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.filter(Files::isRegularFile).toList();
            return all.stream().map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
