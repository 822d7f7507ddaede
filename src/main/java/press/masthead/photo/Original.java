package press.masthead.photo;

import java.io.InputStream;

/**
 * The file of a photo as it was uploaded.
 *
 * @param bytes to be closed by whoever reads them
 */
record Original(PhotoFile file, InputStream bytes) {}
