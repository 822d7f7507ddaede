package press.masthead.event.log;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import press.masthead.event.ContentEvent;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Lists what happened, the newest first. */
@Singleton
public class EventLogService {

    /** What can be asked of the list of events. */
    public static final ListDefinition<ContentEvent> LIST = new ListDefinition<>(
                    "ContentEvent", ContentEvent::getId, EventView.class)
            .filter(Filters.text("type", "e.type", "article.published"))
            .filter(Filters.id("item", "e.itemId", "The id of what it happened to: only with any of these."))
            .filter(Filters.time("at", "e.at"))
            .sort(SortKey.time("at", "e.at", ContentEvent::getAt))
            .sortedBy("-at");

    private final EntityManager entityManager;
    private final Lists lists;

    EventLogService(EntityManager entityManager, Lists lists) {
        this.entityManager = entityManager;
        this.lists = lists;
    }

    @Transactional
    Lists.Result<EventView> list(MultivaluedMap<String, String> sent) {
        Lists.Result<ContentEvent> found = lists.find(LIST, sent, entityManager, ContentEvent.class);
        return new Lists.Result<>(
                found.page().map(events -> events.stream().map(EventView::of).toList()),
                found.fields(),
                found.include());
    }
}
