package press.masthead.audit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import press.masthead.deed.AuditEntry;
import press.masthead.deed.KnownDeeds;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Reads the audit log. */
@Singleton
public class AuditService {

    /** What can be asked of the audit log. */
    public static final ListDefinition<?> LIST = list();

    private final EntityManager entityManager;
    private final Lists lists;

    AuditService(EntityManager entityManager, Lists lists) {
        this.entityManager = entityManager;
        this.lists = lists;
    }

    private static ListDefinition<AuditEntry> list() {
        return new ListDefinition<>("AuditEntry", AuditEntry::getId, AuditEntryView.class)
                .filter(Filters.id("item", "e.itemId", "The id of what was changed."))
                .filter(Filters.oneOf("type", "e.type", KnownDeeds.TYPES))
                .filter(Filters.oneOf("action", "e.action", KnownDeeds.ACTIONS))
                .filter(Filters.text("actor", "e.actor", "key:01930000-0000-7000-8000-000000000001"))
                .filter(Filters.text("address", "e.address", "192.0.2.1"))
                .filter(Filters.time("at", "e.at"))
                .sort(SortKey.time("at", "e.at", AuditEntry::getAt))
                .sortedBy("-at");
    }

    @Transactional
    Lists.Result<AuditEntryView> list(MultivaluedMap<String, String> sent) {
        return lists.find(list(), sent, entityManager, AuditEntry.class).map(AuditEntryView::of);
    }
}
