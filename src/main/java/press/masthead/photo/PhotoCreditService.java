package press.masthead.photo;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialLists;
import press.masthead.editorial.EditorialStore;
import press.masthead.editorial.MergeableService;
import press.masthead.editorial.SlugWish;
import press.masthead.json.WebAddress;
import press.masthead.problem.Faults;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.SortKey;

/** Keeps the photo credits. */
@Singleton
public class PhotoCreditService extends MergeableService<PhotoCredit, SavePhotoCredit, PhotoCreditView> {

    /** What can be asked of the list of photo credits. */
    public static final ListDefinition<PhotoCredit> LIST = new ListDefinition<>(
                    "PhotoCredit", PhotoCredit::getId, PhotoCreditView.class)
            .filter(Filters.text("slug", "e.slug", "kremlin-press-service"))
            .filter(EditorialLists.ARCHIVED)
            .sort(SortKey.text("name", "e.name", PhotoCredit::getLabel))
            .sort(SortKey.time("createdAt", "e.createdAt", PhotoCredit::getCreatedAt))
            .sortedBy("name");

    private final UnmarkedPhotos unmarked;

    PhotoCreditService(EditorialStore store, UnmarkedPhotos unmarked) {
        super(PhotoTypes.CREDIT, PhotoCredit.class, SavePhotoCredit.class, store);
        this.unmarked = unmarked;
    }

    @Override
    protected ListDefinition<PhotoCredit> list() {
        return LIST;
    }

    @Override
    protected PhotoCredit blank() {
        return new PhotoCredit();
    }

    @Override
    protected void apply(PhotoCredit credit, SavePhotoCredit request, Faults faults) {
        CreditLine.check(request.creditLine(), faults);
        WebAddress.check(request.url(), "/url", faults);
        WebAddress.check(request.acquireLicensePage(), "/acquireLicensePage", faults);
        License.check(request.license(), faults);
        if (credit.wouldBecomeGenerated(request)) {
            unmarked.check(credit, "/kind", faults);
        }
        credit.update(request);
    }

    @Override
    protected void checkMerge(PhotoCredit merged, PhotoCredit other, Faults faults) {
        if (other.isGenerated() && !merged.isGenerated()) {
            unmarked.check(merged, "/into", faults);
        }
    }

    @Override
    protected SavePhotoCredit request(PhotoCredit credit) {
        return credit.getContent();
    }

    @Override
    protected PhotoCreditView view(PhotoCredit credit) {
        return PhotoCreditView.of(credit);
    }

    @Override
    protected @Nullable SlugWish slugWish(SavePhotoCredit request) {
        return new SlugWish(request.slug(), request.name());
    }
}
