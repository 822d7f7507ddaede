package press.masthead.event;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Takes what is to be told. It is told if the caller's transaction is committed, and else it never happened. */
@Singleton
public final class Outbox {

    private final EntityManager entityManager;

    Outbox(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(ContentEvent event) {
        entityManager.persist(event);
    }

    public void addAll(List<ContentEvent> events) {
        events.forEach(this::add);
    }
}
