package press.masthead.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** Tells one version of this service from another by its classes, so that nobody has to remember to. */
final class CodeFingerprint {

    private CodeFingerprint() {}

    /** The same wherever the same archive runs. */
    static String get() {
        CodeSource source = CodeFingerprint.class.getProtectionDomain().getCodeSource();
        // Without one, each start counts as another version, which costs time and is never wrong.
        return source == null || source.getLocation() == null
                ? UUID.randomUUID().toString()
                : of(path(source));
    }

    static String of(Path code) {
        try {
            if (Files.isDirectory(code)) {
                return ofFolder(code);
            }
            try (FileSystem archive = FileSystems.newFileSystem(code)) {
                return ofFolder(archive.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the service can't read its own code", e);
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return Hex.encodeHexString(digest.digest());
    }

    private static Path path(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the service can't find its own code", e);
        }
    }
}
