package press.masthead.reminder;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys, the current one first: as configured, or one that was made at the first use and kept in a file, never in the database. */
@Singleton
class ReminderKeys {

    private final ReminderConfig config;
    private @Nullable List<ReminderKey> keys;

    ReminderKeys(ReminderConfig config) {
        this.config = config;
    }

    ReminderKey current() {
        return all().get(0);
    }

    Optional<ReminderKey> of(String id) {
        return all().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    List<String> ids() {
        return all().stream().map(ReminderKey::id).toList();
    }

    synchronized List<ReminderKey> all() {
        List<ReminderKey> known = keys;
        if (known == null) {
            known = config.keys().orElseGet(() -> List.of(kept(config.keyFile()))).stream()
                    .map(ReminderKey::read)
                    .toList();
            keys = known;
        }
        return known;
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of reminders can't be kept in " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[ReminderKey.BYTES];
        new SecureRandom().nextBytes(secret);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, "reminders", ".key", forTheOwnerOnly());
        try {
            Files.writeString(whole, Base64.getEncoder().encodeToString(secret));
            Files.createLink(file, whole); // unlike a move, it overwrites nothing that another process just made
        } catch (FileAlreadyExistsException another) {
            // which is as good
        } finally {
            Files.delete(whole);
        }
    }

    private static FileAttribute<?>[] forTheOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
