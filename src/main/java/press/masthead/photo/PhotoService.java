package press.masthead.photo;

import jakarta.inject.Singleton;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialLists;
import press.masthead.editorial.EditorialService;
import press.masthead.editorial.EditorialStore;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.IfMatch;
import press.masthead.editorial.SlugWish;
import press.masthead.editorial.Use;
import press.masthead.editorial.UseFinder;
import press.masthead.editorial.UseQuery;
import press.masthead.json.WebAddress;
import press.masthead.media.Renditions;
import press.masthead.problem.Faults;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.ReferenceLookup;
import press.masthead.query.SortKey;

/** Keeps the photos. */
@Singleton
public class PhotoService extends EditorialService<Photo, SavePhoto, PhotoView> implements UseFinder {

    /** What can be asked of the list of photos. */
    public static final ListDefinition<Photo> LIST = new ListDefinition<>("Photo", Photo::getId, PhotoView.class)
            .filter(Filters.reference("credit", "e.credit.id", new ReferenceLookup("PhotoCredit")))
            .filter(Filters.having("credited", "e.credit", "Only those with a credit, or without."))
            .filter(Filters.having("altText", "e.altText", "Only those with an alt text of their own, or without."))
            .filter(EditorialLists.ARCHIVED)
            .sort(SortKey.time("createdAt", "e.createdAt", Photo::getCreatedAt))
            .sort(SortKey.time("updatedAt", "e.updatedAt", Photo::getUpdatedAt))
            .sortedBy("-createdAt");

    private static final UseQuery OF_CREDIT = new UseQuery(
            PhotoTypes.PHOTO,
            "select p.id, cast(p.id as string) from Photo p where p.credit.id = :id and p.archivedAt is null");

    private final EditorialStore store;
    private final LeftoverService leftovers;
    private final Renditions renditions;

    PhotoService(EditorialStore store, LeftoverService leftovers, Renditions renditions) {
        super(PhotoTypes.PHOTO, Photo.class, SavePhoto.class, store);
        this.store = store;
        this.leftovers = leftovers;
        this.renditions = renditions;
    }

    @Override
    protected ListDefinition<Photo> list() {
        return LIST;
    }

    @Override
    protected Photo blank() {
        return new Photo();
    }

    @Override
    protected void apply(Photo photo, SavePhoto request, Faults faults) {
        checkAddress(photo, request, faults);
        WebAddress.check(request.acquireLicensePage(), "/acquireLicensePage", faults);
        License.check(request.license(), faults);
        if (request.rights() != null) {
            RightsCheck.check(request.rights(), photo.getKeptRights(), faults.at("/rights"));
        }
        PhotoCredit credit =
                store.references().find(PhotoCredit.class, PhotoTypes.CREDIT, request.credit(), "/credit", faults);
        checkPublished(photo, request, credit, faults);
        GeneratedMark.check(photo.getSourceTypeOfFile(), request.digitalSourceType(), faults);
        photo.update(request, credit);
    }

    /** What readers get stays credited and marked: no other change of a photo waits for a publishing. */
    private void checkPublished(Photo photo, SavePhoto request, @Nullable PhotoCredit credit, Faults faults) {
        boolean losesMark = GeneratedMark.isMissing(request.digitalSourceType(), credit);
        if (photo.getCredit() == null || (request.credit() != null && request.altText() != null && !losesMark)) {
            return;
        }
        // Whoever publishes with this photo has read it under a lock, and so is done or sees it as it will be.
        entityManager().lock(photo, LockModeType.PESSIMISTIC_WRITE);
        if (store.isPublished(PhotoTypes.PHOTO, photo.getId())) {
            if (request.credit() == null && !faults.any("/credit")) {
                faults.add("/credit", "required", "Readers get this photo, so it can't lose its credit.");
            }
            if (request.altText() == null && photo.getContent().altText() != null && !faults.any("/altText")) {
                faults.add("/altText", "required", "Readers get this photo, so it can't lose its alt text.");
            }
            if (losesMark && !photo.isUnmarked() && !faults.any("/digitalSourceType")) {
                faults.add(
                        "/digitalSourceType",
                        "generated-unmarked",
                        "Readers get this photo, and its credit says that a machine made it: set a digitalSourceType that tells readers so, such as trainedAlgorithmicMedia.");
            }
        }
    }

    private static void checkAddress(Photo photo, SavePhoto request, Faults faults) {
        if (photo.getFile() != null) {
            if (request.url() != null) {
                faults.add("/url", "not-allowed", "This photo was uploaded, so it has no address of its own.");
            }
            if (request.width() != null) {
                faults.add("/width", "not-allowed", "This photo was uploaded, so it is as wide as its file.");
            }
            if (request.height() != null) {
                faults.add("/height", "not-allowed", "This photo was uploaded, so it is as high as its file.");
            }
        } else if (request.url() == null && !faults.any("/url")) {
            faults.add("/url", "required", "A photo needs a url, or must be uploaded.");
        } else {
            WebAddress.check(request.url(), "/url", faults);
        }
    }

    /** Notes what is wrong with what is said of a photo whose file is not taken. */
    @Transactional
    void check(SavePhoto request, Faults faults) {
        Photo photo = new Photo();
        photo.receive(PhotoFile.REFUSED);
        apply(photo, request, faults);
    }

    /** Saves a new photo of this file, and all that the file says of itself. */
    PhotoView create(PhotoFile file, FilledPhoto filled, Faults faults) {
        Photo photo = new Photo();
        photo.receive(file);
        photo.describe(filled);
        PhotoView view = create(photo, filled.request(), faults);
        if (!filled.raw().directories().isEmpty()) {
            entityManager().persist(new PhotoMetadata(photo, filled.raw()));
        }
        return view;
    }

    /** The one that may be changed by whoever knows its present version. */
    Photo toBeChanged(String reference, IfMatch ifMatch) {
        return writable(reference, ifMatch);
    }

    /** Lets this file take the place of the one it has, with all that it says of itself. */
    PhotoView replaceFile(Photo photo, PhotoFile file, FilledPhoto filled, Faults faults) {
        PhotoFile former = Objects.requireNonNull(photo.getFile());
        SavePhoto before = photo.getContent();
        entityManager().setFlushMode(FlushModeType.COMMIT); // what is found to be wrong is not written
        photo.describe(filled);
        apply(photo, filled.request(), faults);
        faults.throwIfAny();
        photo.receive(file);
        photo.describe(filled);
        PhotoMetadata metadata = entityManager().find(PhotoMetadata.class, photo.getId());
        if (metadata != null) {
            metadata.update(filled.raw());
        } else {
            entityManager().persist(new PhotoMetadata(photo, filled.raw()));
        }
        leftovers.add(former, store.clock().instant());
        store.recordChange(PhotoTypes.PHOTO, photo, before, photo.getContent(), "file replaced");
        changed(photo);
        entityManager().flush();
        return view(photo);
    }

    /** The file of this photo; empty if it is at an address of its own. */
    Optional<PhotoFile> file(String reference) {
        return Optional.ofNullable(find(reference).getFile());
    }

    /** The file goes when the photo is gone. */
    @Override
    protected void erase(Photo photo) {
        PhotoFile file = photo.getFile();
        if (file != null) {
            leftovers.add(file, store.clock().instant());
        }
        super.erase(photo);
    }

    @Override
    protected SavePhoto request(Photo photo) {
        return photo.getContent();
    }

    @Override
    protected PhotoView view(Photo photo) {
        return PhotoView.of(photo, photo.picture().map(renditions::forEditors).orElse(List.of()));
    }

    @Override
    protected @Nullable SlugWish slugWish(SavePhoto request) {
        return null;
    }

    @Override
    public List<Use> uses(EditorialType type, UUID id, int most) {
        return type.equals(PhotoTypes.CREDIT) ? OF_CREDIT.find(entityManager(), id, most) : List.of();
    }

    /** A photo that is being saved meanwhile finds that it was changed, by its version. */
    @Override
    public void move(EditorialType type, UUID from, UUID to) {
        if (type.equals(PhotoTypes.CREDIT)) {
            entityManager()
                    .createNativeQuery(
                            "update editorial.photo set credit_id = :to, version = version + 1 where credit_id = :from")
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate();
        }
    }
}
