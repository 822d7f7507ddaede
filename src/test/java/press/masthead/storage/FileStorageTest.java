package press.masthead.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every storage. */
abstract class FileStorageTest {

    private static final String KEY = "originals/3f/a1.jpg";

    @TempDir
    Path sources = Path.of("");

    abstract FileStorage storage();

    @Test
    void givesBackWhatItKeeps() throws IOException {
        storage().keep(KEY, file("one"), "image/jpeg");
        assertThat(read(KEY)).isEqualTo("one");
        assertThat(storage().open("originals/3f/a2.jpg")).isEmpty();
        assertThat(storage().open("nothing/at/all.jpg")).isEmpty();
    }

    @Test
    void keepsTheSameTwice() throws IOException {
        storage().keep(KEY, file("one"), "image/jpeg");
        storage().keep(KEY, file("one"), "image/jpeg");
        assertThat(read(KEY)).isEqualTo("one");
    }

    @Test
    void keepsLargeFiles() throws IOException {
        byte[] large = new byte[20_000_000];
        Arrays.fill(large, (byte) 7);
        storage().keep("large.jpg", Files.write(sources.resolve("large"), large), "image/jpeg");
        try (InputStream kept = storage().open("large.jpg").orElseThrow()) {
            assertThat(kept.readAllBytes()).isEqualTo(large);
        }
        storage().delete("large.jpg");
    }

    @Test
    void forgetsWhatIsDeleted() throws IOException {
        storage().keep(KEY, file("one"), "image/jpeg");
        storage().delete(KEY);
        storage().delete(KEY);
        assertThat(storage().open(KEY)).isEmpty();
    }

    @Test
    void forgetsAllUnderPrefix() throws IOException {
        for (String key :
                List.of("renditions/3f/a1/320.jpg", "renditions/3f/a1/640.webp", "renditions/3f/a10/320.jpg")) {
            storage().keep(key, file("one"), "image/jpeg");
        }
        storage().deleteAll("renditions/3f/a1/");
        storage().deleteAll("renditions/3f/a1/");
        storage().deleteAll("nothing/at/all/");
        assertThat(storage().open("renditions/3f/a1/320.jpg")).isEmpty();
        assertThat(storage().open("renditions/3f/a1/640.webp")).isEmpty();
        assertThat(read("renditions/3f/a10/320.jpg")).isEqualTo("one");
    }

    @Test
    void letsManyKeepTheSameAtOnce() throws Exception {
        Path same = file("one");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (var done : threads.invokeAll(IntStream.range(0, 16)
                    .<java.util.concurrent.Callable<Boolean>>mapToObj(i -> () -> {
                        storage().keep(KEY, same, "image/jpeg");
                        return true;
                    })
                    .toList())) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(read(KEY)).isEqualTo("one");
    }

    @Test
    void keepsNothingOfFileThatIsNotThere() {
        assertThatThrownBy(() -> storage().keep("gone.jpg", sources.resolve("gone"), "image/jpeg"))
                .isInstanceOf(Exception.class);
        assertThat(sources).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/etc/passwd", "../a.jpg", "a/../../b.jpg", "a//b", "A.jpg", "a/.b", "a/", "a\\b", "a\0"})
    void refusesKeysOfAnotherForm(String key) {
        assertThatThrownBy(() -> storage().open(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage().delete(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage().keep(key, file("one"), "image/jpeg"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "../", "a", "a/../"})
    void refusesPrefixesOfAnotherForm(String prefix) {
        assertThatThrownBy(() -> storage().deleteAll(prefix)).isInstanceOf(IllegalArgumentException.class);
    }

    final Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(sources, "source", null), text);
    }

    private String read(String key) throws IOException {
        try (InputStream kept = storage().open(key).orElseThrow()) {
            return new String(kept.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
