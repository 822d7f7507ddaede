package press.masthead.image;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Looks at a file before it is taken for a picture: what it is by its bytes, whether it is whole, not too large when it is
 * unpacked, nothing else besides, and can be decoded.
 */
@Singleton
public final class ImageCheck {

    private static final int SHORTEST = 16;
    private static final Map<FileType, ImageFormat> TAKEN = new EnumMap<>(Map.of(
            FileType.Jpeg, ImageFormat.jpeg,
            FileType.Png, ImageFormat.png,
            FileType.WebP, ImageFormat.webp,
            FileType.Gif, ImageFormat.gif,
            FileType.Tiff, ImageFormat.tiff));

    private final ImageLimits limits;
    /** Decoding takes a processor and some memory, of which readers need theirs. */
    private final Semaphore decoders =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    ImageCheck(ImageLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws RefusedImageException that it is not taken, and why
     * @throws DecodersBusyException that too many others are looked at
     */
    public CheckedImage check(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new RefusedImageException("required", "The file is empty.");
        }
        ImageFormat format = format(file);
        Structure structure = structure(file, format);
        awaitTurn();
        try {
            if (format == ImageFormat.png) {
                try (FileBytes bytes = new FileBytes(file)) {
                    PngPixels.check(bytes);
                }
            }
            ImageDecoding.check(file, format, structure);
        } finally {
            decoders.release();
        }
        return structure.shown(format);
    }

    private void awaitTurn() throws DecodersBusyException {
        try {
            if (!decoders.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DecodersBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DecodersBusyException();
        }
    }

    private static ImageFormat format(Path file) throws IOException {
        FileType type = FileType.Unknown;
        if (Files.size(file) >= SHORTEST) {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
                type = FileTypeDetector.detectFileType(bytes);
            }
        }
        ImageFormat format = TAKEN.get(type);
        if (format == null) {
            throw new RefusedImageException(
                    "unknown-format",
                    "This is not a picture of a kind that is taken%s. Send JPEG, PNG, WebP, GIF or TIFF."
                            .formatted(type == FileType.Unknown ? "" : ", but " + type.getName()));
        }
        return format;
    }

    private Structure structure(Path file, ImageFormat format) throws IOException {
        try (FileBytes bytes = new FileBytes(file)) {
            Structure found = switch (format) {
                case jpeg -> JpegWalk.walk(bytes, limits);
                case png -> PngWalk.walk(bytes, limits);
                case webp -> WebpWalk.walk(bytes, limits);
                case gif -> GifWalk.walk(bytes, limits);
                case tiff -> TiffWalk.walk(bytes, limits);
            };
            if (found.end() != bytes.size()) {
                throw new RefusedImageException(
                        "trailing-bytes",
                        "Behind the end of the picture stand %d more bytes, which do not belong to it."
                                .formatted(bytes.size() - found.end()));
            }
            return found;
        }
    }
}
