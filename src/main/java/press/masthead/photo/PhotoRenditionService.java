package press.masthead.photo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import press.masthead.editorial.EditorialStore;
import press.masthead.media.Renditions;
import press.masthead.media.WantedRendition;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Finds the renditions of photos, whether published or not. */
@Singleton
public class PhotoRenditionService {

    private final EditorialStore store;
    private final Renditions renditions;

    PhotoRenditionService(EditorialStore store, Renditions renditions) {
        this.store = store;
        this.renditions = renditions;
    }

    @Transactional
    WantedRendition find(String photo, String rendition, String format) {
        return store.references()
                .find(Photo.class, PhotoTypes.PHOTO, photo)
                .flatMap(Photo::picture)
                .flatMap(picture -> renditions.find(picture, rendition, format))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no uploaded photo of this id, or no such rendition of it."));
    }
}
