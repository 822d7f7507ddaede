package press.masthead.photo;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jboss.logging.Logger;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** The files that arrive with the present request, for as long as it lasts, however it ends. */
@RequestScoped
class Incoming {

    static final String PREFIX = "masthead-";

    private static final Logger LOG = Logger.getLogger(Incoming.class);
    private static final int PIECE = 1 << 16;

    private final UploadConfig config;
    private final List<Path> files = new ArrayList<>();

    Incoming(UploadConfig config) {
        this.config = config;
    }

    /** @throws ProblemException that the file is too long, that there is no room for it, or that it stopped to arrive */
    ReceivedFile receive(InputStream body) {
        MessageDigest digest = sha256();
        Path file = create();
        long length = 0;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = read(body, piece); read >= 0; read = read(body, piece)) {
                length += read;
                if (length > config.maxBytes()) {
                    throw new ProblemException(
                            ProblemType.TOO_LARGE, "A photo has at most %d bytes.".formatted(config.maxBytes()));
                }
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
        } catch (IOException e) {
            throw StorageProblems.of(e);
        }
        return new ReceivedFile(file, HexFormat.of().formatHex(digest.digest()), length);
    }

    static int read(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    static ProblemException brokenOff(Exception e) {
        LOG.debugf(e, "An upload broke off");
        return new ProblemException(
                ProblemType.BAD_REQUEST, "The upload broke off, or is not in the form it says it has.");
    }

    private Path create() {
        try {
            Path file = config.temporaryDirectory().isPresent()
                    ? Files.createTempFile(
                            Files.createDirectories(config.temporaryDirectory().get()), PREFIX, null)
                    : Files.createTempFile(PREFIX, null);
            files.add(file);
            return file;
        } catch (IOException e) {
            throw StorageProblems.of(e);
        }
    }

    @PreDestroy
    void delete() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warnf("The temporary file %s stays: %s", file, e.getMessage());
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
