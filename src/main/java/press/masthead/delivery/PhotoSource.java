package press.masthead.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.cache.Tags;
import press.masthead.photo.PhotoFile;
import press.masthead.photo.SavePhoto;
import press.masthead.photo.SavePhotoCredit;

/**
 * All that a photo is shown by.
 *
 * @param available whether its rights allow it to be shown now
 */
public record PhotoSource(
        UUID id,
        SavePhoto content,
        @Nullable PhotoFile file,
        @Nullable UUID creditId,
        @Nullable String creditSlug,
        @Nullable SavePhotoCredit credit,
        boolean available,
        List<String> countries,
        List<String> excludedCountries) {

    Set<String> tags() {
        return creditId == null
                ? Set.of(Tags.of("photo", id))
                : Set.of(Tags.of("photo", id), Tags.of("photo-credit", creditId));
    }
}
