package press.masthead.article.workflow;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import press.masthead.editorial.References;
import press.masthead.event.Outbox;
import press.masthead.taxonomy.Section;

/**
 * Keeps what will happen to articles by the clock until it has been announced, in the caller's transaction.
 *
 * <p>Whoever announces a row locks and deletes it in the transaction that writes its event, so that each is announced once,
 * however many nodes try.
 */
@Singleton
public final class DueTransitions {

    private final EntityManager entityManager;
    private final References references;
    private final Outbox outbox;

    DueTransitions(EntityManager entityManager, References references, Outbox outbox) {
        this.entityManager = entityManager;
        this.references = references;
        this.outbox = outbox;
    }

    /**
     * Puts these in the place of all that was to happen to this article. What has happened by now, and was not announced, is
     * announced first.
     */
    public void replace(UUID articleId, List<DueTransition> next, Instant now) {
        List<DueTransition> before = entityManager
                .createNativeQuery(
                        "select * from editorial.due_transition where article_id = ?1 order by due_at for update",
                        DueTransition.class)
                .setParameter(1, articleId)
                .getResultList();
        announce(before.stream().filter(due -> !due.getDueAt().isAfter(now)).toList());
        before.forEach(entityManager::remove);
        entityManager.flush();
        next.forEach(entityManager::persist);
    }

    /** Announces what is due, the oldest first, and leaves what somebody else is announcing to them. */
    List<DueTransition> announceDue(int most) {
        List<DueTransition> due = entityManager
                .createNativeQuery("""
                        select * from editorial.due_transition where due_at <= now()
                        order by due_at limit ?1 for update skip locked
                        """, DueTransition.class)
                .setParameter(1, most)
                .getResultList();
        announce(due);
        due.forEach(entityManager::remove);
        return due;
    }

    private void announce(List<DueTransition> due) {
        Map<UUID, Section> sections = references.all(
                Section.class,
                due.stream().map(DueTransition::getSectionId).distinct().toList());
        due.forEach(one -> outbox.add(one.announce(
                Objects.requireNonNull(sections.get(one.getSectionId())).getSlug())));
    }
}
