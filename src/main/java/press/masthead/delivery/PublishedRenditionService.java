package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import press.masthead.media.Renditions;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Ids;

/** Finds the renditions of photos in something published. */
@Singleton
public class PublishedRenditionService {

    private final Published published;
    private final PublishedPhotos photos;
    private final Renditions renditions;

    PublishedRenditionService(Published published, PublishedPhotos photos, Renditions renditions) {
        this.published = published;
        this.photos = photos;
        this.renditions = renditions;
    }

    @Transactional
    PublishedRendition find(String photo, String rendition, String format) {
        return Ids.parse(photo)
                .flatMap(id -> published.byId(PhotoRow.class, id))
                .flatMap(row -> photos.picture(row.source())
                        .flatMap(picture -> renditions.find(picture, rendition, format))
                        .map(wanted -> new PublishedRendition(wanted, photos.shownUntil(row))))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "Nothing published has a photo of this id with such a rendition."));
    }
}
