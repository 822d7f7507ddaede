package press.masthead.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps files by key. A key is a path of small letters, digits, dots and hyphens, such as {@code originals/3f/a1.jpg}; what is
 * kept under one never changes.
 */
public interface FileStorage {

    /** Copies this file. After it returns, the file is whole under its key, or the call has failed and nothing is. */
    void keep(String key, Path file, String mediaType) throws IOException;

    /** The bytes kept under this key, to be closed by the caller; empty if there are none. */
    Optional<InputStream> open(String key) throws IOException;

    /** Forgets what is kept under this key, if anything is. */
    void delete(String key) throws IOException;

    /** Forgets all that is kept under keys that begin so. @param prefix some parts of a key, with a slash at the end */
    void deleteAll(String prefix) throws IOException;
}
