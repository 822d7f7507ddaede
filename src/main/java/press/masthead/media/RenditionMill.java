package press.masthead.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import press.masthead.image.rendition.RenditionMaker;
import press.masthead.storage.FileStorage;

/** Makes a rendition of what is kept, and keeps it. */
@Singleton
class RenditionMill {

    private final FileStorage storage;

    RenditionMill(FileStorage storage) {
        this.storage = storage;
    }

    byte[] make(WantedRendition wanted) throws IOException {
        Path original = Files.createTempFile("original", null);
        Path made = Files.createTempFile("rendition", null);
        try {
            fetch(wanted.picture(), original);
            byte[] bytes = RenditionMaker.make(original, wanted.picture().format(), wanted.recipe());
            Files.write(made, bytes);
            storage.keep(wanted.key(), made, wanted.mediaType());
            return bytes;
        } finally {
            Files.delete(original);
            Files.delete(made);
        }
    }

    private void fetch(Picture picture, Path target) throws IOException {
        try (InputStream file = storage.open(picture.key())
                .orElseThrow(() -> new IOException("Nothing is kept under " + picture.key()))) {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
