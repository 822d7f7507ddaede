package press.masthead.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What a run of the service that was killed has left in a folder of unfinished files. */
public final class OldFiles {

    private static final Logger LOG = Logger.getLogger(OldFiles.class);

    private OldFiles() {}

    /** Deletes the files of this folder that have not changed since then; other nodes may be writing younger ones. */
    public static void delete(Path folder, Instant before) {
        try {
            for (Path file : files(folder)) {
                long changed = file.toFile().lastModified(); // 0 if it is gone by now
                if (Instant.ofEpochMilli(changed).isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.warnf("Unfinished files stay in %s: %s", folder, e.getMessage());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
