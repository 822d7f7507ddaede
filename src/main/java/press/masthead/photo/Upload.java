package press.masthead.photo;

import java.nio.file.Path;

/**
 * A photo that was uploaded and looked at, to be saved.
 *
 * @param path where the file is until the request ends
 * @param photo what the editor says of it
 */
record Upload(Path path, PhotoFile file, SavePhoto photo) {}
