package press.masthead.photo;

import java.nio.file.Path;

/**
 * A file that has arrived and waits to be looked at. It is deleted at the end of the request.
 *
 * @param hash the SHA-256 of its bytes, in hexadecimal
 */
record ReceivedFile(Path path, String hash, long bytes) {}
