package press.masthead.media;

import java.util.UUID;
import press.masthead.image.ImageFormat;
import press.masthead.image.rendition.EmbeddedCredit;
import press.masthead.image.rendition.Focus;
import press.masthead.image.rendition.PixelSize;

/**
 * A photo that was uploaded, with all of it that shapes its renditions.
 *
 * @param hash the SHA-256 of its file, in hexadecimal
 * @param key where its file is kept
 * @param renditions where all that is made from its file is kept, with a slash at the end
 * @param size how large it is when it is seen upright
 */
public record Picture(
        UUID photo,
        String hash,
        String key,
        String renditions,
        ImageFormat format,
        PixelSize size,
        Focus focus,
        EmbeddedCredit credit) {}
