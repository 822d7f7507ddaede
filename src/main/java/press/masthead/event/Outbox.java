package press.masthead.event;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Takes what is to be told. It is told if the caller's transaction is committed, and else it never happened. */
@Singleton
public final class Outbox {

    private final EntityManager entityManager;
    private final Event<ContentEvent> listeners;

    Outbox(EntityManager entityManager, Event<ContentEvent> listeners) {
        this.entityManager = entityManager;
        this.listeners = listeners;
    }

    public void add(ContentEvent event) {
        entityManager.persist(event);
        listeners.fire(event);
    }

    public void addAll(List<ContentEvent> events) {
        events.forEach(this::add);
    }
}
