package press.masthead.query;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ids behind the references of a filter.
 *
 * @param ids selects the ids that have one of {@code :slugs}, in HQL
 * @param below selects the ids that belong to {@code :ids} and to all below them, in SQL; null where nothing is below
 */
public record ReferenceLookup(String ids, @Nullable String below) {

    /** Of an entity with slugs, by its name in HQL. */
    public ReferenceLookup(String entity) {
        this("select s.id from " + entity + " s where s.slug in (:slugs)", null);
    }

    /** The ids of these ids and slugs. A slug that nothing has is no error: nothing in the list refers to it. */
    List<UUID> ids(List<String> references, EntityManager entityManager) {
        List<UUID> found = new ArrayList<>();
        List<String> slugs = new ArrayList<>();
        references.forEach(reference -> Ids.parse(reference).ifPresentOrElse(found::add, () -> slugs.add(reference)));
        if (!slugs.isEmpty()) {
            found.addAll(entityManager
                    .createQuery(ids, UUID.class)
                    .setParameter("slugs", slugs)
                    .getResultList());
        }
        return below == null || found.isEmpty() ? found : withBelow(below, found, entityManager);
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> withBelow(String below, List<UUID> ids, EntityManager entityManager) {
        return entityManager
                .createNativeQuery(below, UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
