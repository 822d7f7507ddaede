package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SaveArticle;
import press.masthead.article.SavePhotoUse;

/** Finds the photos of articles, any number in one query, and shows them. */
@Singleton
class PublishedPhotos {

    private final Published published;
    private final PhotoRightsConfig rights;

    PublishedPhotos(Published published, PhotoRightsConfig rights) {
        this.published = published;
        this.rights = rights;
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
        PublishedPhoto photo = PublishedPhoto.of(row, use);
        return photo.available() || rights.expired() == ExpiredPhotos.keep ? photo : photo.withdrawn();
    }
}
