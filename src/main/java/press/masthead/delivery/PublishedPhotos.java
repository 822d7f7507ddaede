package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SavePhotoUse;
import press.masthead.media.Picture;
import press.masthead.media.Rendition;
import press.masthead.media.Renditions;
import press.masthead.photo.PhotoPicture;

/** Finds photos, any number in one query, and shows them. */
@Singleton
class PublishedPhotos {

    private final Published published;
    private final PhotoRightsConfig rights;
    private final Renditions renditions;

    PublishedPhotos(Published published, PhotoRightsConfig rights, Renditions renditions) {
        this.published = published;
        this.rights = rights;
        this.renditions = renditions;
    }

    Map<UUID, PhotoRow> find(Stream<UUID> ids) {
        List<UUID> distinct = ids.distinct().toList();
        return published.all(PhotoRow.class, distinct, PhotoRow::getId);
    }

    PublishedPhoto show(PhotoRow row) {
        return show(row.source(), null);
    }

    /** The photo where it is used. One that may not be shown now is left without a picture, or marked, as configured. */
    PublishedPhoto show(PhotoSource source, @Nullable SavePhotoUse use) {
        List<Rendition> shown = picture(source).map(renditions::of).orElse(List.of());
        PublishedPhoto photo = PublishedPhoto.of(source, use, shown);
        return isShown(source) ? photo : photo.withdrawn();
    }

    /** The picture that readers may get now; empty if there is none, or if it is at an address of its own. */
    Optional<Picture> picture(PhotoSource source) {
        return isShown(source)
                ? PhotoPicture.of(source.id(), source.file(), source.content(), source.credit())
                : Optional.empty();
    }

    /** When readers may not get its picture any more; null if that is not known to end. */
    @Nullable
    Instant shownUntil(PhotoRow row) {
        return rights.expired() == ExpiredPhotos.keep ? null : row.getAvailableUntil();
    }

    private boolean isShown(PhotoSource source) {
        return source.available() || rights.expired() == ExpiredPhotos.keep;
    }
}
