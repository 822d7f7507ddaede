package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SaveArticle;
import press.masthead.article.SavePhotoUse;
import press.masthead.media.Picture;
import press.masthead.media.Rendition;
import press.masthead.media.Renditions;
import press.masthead.photo.PhotoPicture;

/** Finds the photos of articles, any number in one query, and shows them. */
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

    Map<UUID, PhotoRow> leadsOf(Collection<ArticleRow> articles) {
        return find(articles.stream()
                .map(ArticleRow::getContent)
                .map(SaveArticle::leadPhoto)
                .filter(Objects::nonNull)
                .map(use -> UUID.fromString(use.photo())));
    }

    Map<UUID, PhotoRow> find(Stream<UUID> ids) {
        List<UUID> distinct = ids.distinct().toList();
        return published.all(PhotoRow.class, distinct, PhotoRow::getId);
    }

    @Nullable
    PublishedPhoto lead(SaveArticle article, Map<UUID, PhotoRow> photos) {
        SavePhotoUse use = article.leadPhoto();
        PhotoRow row = use == null ? null : photos.get(UUID.fromString(use.photo()));
        return row == null ? null : show(row, use);
    }

    PublishedPhoto show(PhotoRow row) {
        return show(row, null);
    }

    /** The photo where it is used. One that may not be shown now is left without a picture, or marked, as configured. */
    PublishedPhoto show(PhotoRow row, @Nullable SavePhotoUse use) {
        List<Rendition> shown = picture(row).map(renditions::of).orElse(List.of());
        PublishedPhoto photo = PublishedPhoto.of(row.source(), use, shown);
        return isShown(row) ? photo : photo.withdrawn();
    }

    /** The picture that readers may get now; empty if there is none, or if it is at an address of its own. */
    Optional<Picture> picture(PhotoRow row) {
        return isShown(row)
                ? PhotoPicture.of(row.getId(), row.getFile(), row.getContent(), row.getCredit())
                : Optional.empty();
    }

    /** When readers may not get its picture any more; null if that is not known to end. */
    @Nullable
    Instant shownUntil(PhotoRow row) {
        return rights.expired() == ExpiredPhotos.keep ? null : row.getAvailableUntil();
    }

    private boolean isShown(PhotoRow row) {
        return row.isAvailable() || rights.expired() == ExpiredPhotos.keep;
    }
}
