package press.masthead.editorial;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;
import press.masthead.query.Ids;
import press.masthead.slug.SlugRegistry;

/** Finds what a request refers to, by id or slug. */
@Singleton
public final class References {

    private final EntityManager entityManager;
    private final SlugRegistry slugs;

    References(EntityManager entityManager, SlugRegistry slugs) {
        this.entityManager = entityManager;
        this.slugs = slugs;
    }

    /** What this id, slug or former slug means. */
    public <E extends EditorialEntity> Optional<E> find(Class<E> entity, EditorialType type, String reference) {
        return Ids.parse(reference)
                .or(() -> slugs.owner(type.key(), reference))
                .map(id -> entityManager.find(entity, id));
    }

    /** The same for a field of a request; a reference that means nothing is noted, unless something else is wrong
     * with it already. Null stays null. */
    public <E extends EditorialEntity> @Nullable E find(
            Class<E> entity, EditorialType type, @Nullable String reference, String pointer, Faults faults) {
        if (reference == null || faults.any(pointer)) {
            return null;
        }
        Optional<E> found = find(entity, type, reference);
        if (found.isEmpty()) {
            faults.add(
                    pointer,
                    "unknown-reference",
                    "There is no %s %s.".formatted(type.name(), NearestName.quote(reference)));
        }
        return found.orElse(null);
    }

    /** Lets nobody change this until the end of the transaction, and reads it again as it is. */
    public void lock(EditorialEntity entity) {
        entityManager.refresh(entity, LockModeType.PESSIMISTIC_READ);
    }

    /** All of these, by id, in one query. */
    public <E extends EditorialEntity> Map<UUID, E> all(Class<E> entity, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<E> found = entityManager
                .createQuery("select e from " + entity.getSimpleName() + " e where e.id in (:ids)", entity)
                .setParameter("ids", ids)
                .getResultList();
        return found.stream().collect(Collectors.toMap(EditorialEntity::getId, Function.identity()));
    }
}
