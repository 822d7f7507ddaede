package press.masthead.photo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import press.masthead.editorial.EditorialStore;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Tells editors which rights end, and where photo credits are used. */
@Singleton
public class PhotoReportService {

    /** What can be asked of the list of rights that end. */
    public static final ListDefinition<?> RIGHTS = rights();

    /** What can be asked of the list of the uses of a credit. */
    public static final ListDefinition<?> CREDIT_USES = creditUses();

    private final EditorialStore store;
    private final Lists lists;

    PhotoReportService(EditorialStore store, Lists lists) {
        this.store = store;
        this.lists = lists;
    }

    private static ListDefinition<EndingRights> rights() {
        return new ListDefinition<>("EndingRights", EndingRights::getId, EndingRightsView.class)
                .filter(new EndingFilter())
                .sort(SortKey.time("endsAt", "e.endsAt", EndingRights::getEndsAt))
                .sortedBy("endsAt");
    }

    private static ListDefinition<PhotoCreditUse> creditUses() {
        SortKey<PhotoCreditUse> id =
                new SortKey<>("id", "e.id", use -> use.getId().toString(), UUID::fromString);
        return new ListDefinition<>("PhotoCreditUse", id, PhotoUseView.class)
                .filter(Filters.flag("live", "e.live"))
                .sort(id)
                .sortedBy("id");
    }

    /** Photos whose rights end, the soonest first. */
    @Transactional
    Lists.Result<EndingRightsView> ending(MultivaluedMap<String, String> sent) {
        return lists.find(rights(), sent, store.entityManager(), EndingRights.class)
                .map(EndingRightsView::of);
    }

    /** The photos of a credit, but those in the archive. */
    @Transactional
    Lists.Result<PhotoUseView> creditUses(String reference, MultivaluedMap<String, String> sent) {
        CREDIT_USES.check(sent);
        PhotoCredit credit = store.references()
                .find(PhotoCredit.class, PhotoTypes.CREDIT, reference)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, "There is no photo credit of this id or slug."));
        return lists.find(
                        creditUses(),
                        sent,
                        store.entityManager(),
                        PhotoCreditUse.class,
                        where -> where.and("e.creditId = ?", credit.getId()))
                .map(PhotoCreditUse::view);
    }
}
