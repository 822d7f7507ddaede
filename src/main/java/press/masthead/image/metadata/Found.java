package press.masthead.image.metadata;

import org.jspecify.annotations.Nullable;

/** A value that was read from an image file, and from which part of it. */
public record Found<T>(T value, MetadataSource source) {

    /** The value that counts: that of XMP before that of IIM before that of EXIF; null if there is none. */
    static <T> @Nullable Found<T> first(@Nullable T xmp, @Nullable T iim, @Nullable T exif) {
        if (xmp != null) {
            return new Found<>(xmp, MetadataSource.xmp);
        }
        if (iim != null) {
            return new Found<>(iim, MetadataSource.iim);
        }
        return exif == null ? null : new Found<>(exif, MetadataSource.exif);
    }
}
