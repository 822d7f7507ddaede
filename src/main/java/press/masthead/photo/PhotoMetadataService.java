package press.masthead.photo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import press.masthead.editorial.EditorialStore;
import press.masthead.editorial.IfMatch;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** What editors do with what the files of photos say. */
@Singleton
public class PhotoMetadataService {

    private final EditorialStore store;
    private final PhotoService photos;
    private final CreditNames credits;

    PhotoMetadataService(EditorialStore store, PhotoService photos, CreditNames credits) {
        this.store = store;
        this.photos = photos;
        this.credits = credits;
    }

    /** All that the photo's file says of itself. @throws ProblemException that there is none, or that it says nothing */
    @Transactional
    public PhotoMetadataView read(String reference) {
        PhotoMetadata metadata =
                store.entityManager().find(PhotoMetadata.class, find(reference).getId());
        if (metadata == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, "This photo has no file that says anything of itself.");
        }
        return PhotoMetadataView.of(metadata.getRaw());
    }

    /**
     * Credits the photo to whom its file credits it: to the photo credit of that name, which is made if there is none.
     *
     * @throws ProblemException that its file names nobody, or it is credited already
     */
    @Transactional
    public PhotoView acceptSuggestedCredit(String reference, IfMatch ifMatch) {
        Photo photo = find(reference);
        ifMatch.require(photo.getVersion());
        String name = photo.getSuggestedCredit();
        if (name == null) {
            throw new ProblemException(ProblemType.CONFLICT, "No credit is suggested for this photo.");
        }
        SavePhoto content = photo.getContent();
        String credit = credits.findOrCreate(name, content.creator()).toString();
        return photos.replace(reference, ifMatch, content.withCredit(credit), new Faults());
    }

    private Photo find(String reference) {
        return store.references()
                .find(Photo.class, PhotoTypes.PHOTO, reference)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, "There is no photo of this id or slug."));
    }
}
