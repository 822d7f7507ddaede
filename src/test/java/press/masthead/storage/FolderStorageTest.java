package press.masthead.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTest extends FileStorageTest {

    @TempDir
    Path folder = Path.of("");

    @Override
    FileStorage storage() {
        return new FolderStorage(folder.resolve("files"), Clock.systemUTC());
    }

    @Test
    void tellsWhenItCanNotKeep() throws IOException {
        Files.writeString(folder.resolve("files"), "a file where the folder should be");
        assertThatThrownBy(() -> storage().keep("a.jpg", file("one"), "image/jpeg"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void leavesNothingUnfinished() throws IOException {
        storage().keep("a.jpg", file("one"), "image/jpeg");
        assertThat(folder.resolve("files/.unfinished")).isEmptyDirectory();
    }

    @Test
    void clearsUpAfterRunThatWasKilled() throws IOException {
        Path unfinished = Files.createDirectories(folder.resolve("files/.unfinished"));
        Path old = Files.writeString(unfinished.resolve("old"), "x");
        Path young = Files.writeString(unfinished.resolve("young"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        storage();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
