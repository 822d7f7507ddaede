package press.masthead.photo;

import java.nio.file.Path;
import press.masthead.image.metadata.ImageMetadata;

/**
 * A photo that was uploaded and looked at, to be saved.
 *
 * @param path where the file is until the request ends
 * @param photo what the editor says of it
 * @param described whether the editor says anything of it
 * @param metadata what the file says of itself
 */
record Upload(Path path, PhotoFile file, SavePhoto photo, boolean described, ImageMetadata metadata) {}
