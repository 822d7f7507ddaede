package press.masthead.preview;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SavePhotoUse;
import press.masthead.delivery.PhotoSource;
import press.masthead.delivery.PublishedPhoto;
import press.masthead.editorial.References;
import press.masthead.media.Rendition;
import press.masthead.media.Renditions;
import press.masthead.photo.Photo;
import press.masthead.photo.PhotoCredit;
import press.masthead.photo.Rights;
import press.masthead.problem.PublicAddress;

/** Shows the photos of a revision, published or not, at addresses that its token opens. */
@Singleton
class PreviewPhotos {

    private final References references;
    private final Renditions renditions;
    private final PublicAddress address;

    PreviewPhotos(References references, Renditions renditions, PublicAddress address) {
        this.references = references;
        this.renditions = renditions;
        this.address = address;
    }

    /** All of these at once. */
    Map<UUID, Photo> find(Collection<UUID> ids) {
        return references.all(Photo.class, ids);
    }

    /** One out of its rights is shown without its picture, here as everywhere. */
    PublishedPhoto show(Photo photo, @Nullable SavePhotoUse use, UUID article, PreviewToken token, Instant now) {
        PhotoCredit credit = photo.getCredit();
        Rights rights = photo.getContent().rights();
        boolean available = photo.getObstacles(now).isEmpty();
        PhotoSource source = new PhotoSource(
                photo.getId(),
                photo.getContent(),
                photo.getFile(),
                credit == null ? null : credit.getId(),
                credit == null ? null : credit.getSlug(),
                credit == null ? null : credit.getContent(),
                available,
                rights == null ? List.of() : rights.countries(),
                rights == null ? List.of() : rights.excludedCountries());
        String pictures = address.present() + "/v1/preview/articles/" + article + "/photos/";
        List<Rendition> shown = photo.picture()
                .map(picture -> renditions.at(
                        picture, wanted -> pictures + photo.getId() + "/" + wanted.name() + "?token=" + token.text()))
                .orElse(List.of());
        PublishedPhoto published = PublishedPhoto.of(source, use, shown);
        return available ? published : published.withdrawn();
    }
}
