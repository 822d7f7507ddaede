package press.masthead.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps files in a folder. */
final class FolderStorage implements FileStorage {

    /** What is not whole yet; no key begins with a dot. */
    private static final String UNFINISHED = ".unfinished";

    private static final Duration OLD = Duration.ofDays(1);

    private final Path folder;

    FolderStorage(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        OldFiles.delete(this.folder.resolve(UNFINISHED), clock.instant().minus(OLD));
    }

    @Override
    public void keep(String key, Path file, String mediaType) throws IOException {
        Path target = path(Keys.key(key));
        Path unfinished = folder.resolve(UNFINISHED).resolve(UUID.randomUUID().toString());
        Files.createDirectories(unfinished.getParent());
        Files.createDirectories(target.getParent());
        try {
            Files.copy(file, unfinished);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public Optional<InputStream> open(String key) throws IOException {
        try {
            return Optional.of(Files.newInputStream(path(Keys.key(key))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(path(Keys.key(key)));
    }

    @Override
    public void deleteAll(String prefix) throws IOException {
        Path root = path(Keys.prefix(prefix));
        List<Path> all;
        try (Stream<Path> found = Files.walk(root)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }

    private Path path(String key) {
        return folder.resolve(key);
    }
}
