package press.masthead.article.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a body where a photo is shown.
 *
 * @param pointer to the block, or to the photo of a gallery, such as {@code /blocks/4/photos/1}
 * @param altText of this use; null where the photo's own is shown
 */
public record BodyPhotoUse(
        String pointer, UUID photo, @Nullable String altText) {}
