package press.masthead.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ids behind the references of a filter.
 *
 * @param ids selects the ids that have one of {@code :slugs}, in HQL
 * @param meant selects the ids that {@code :ids} stand for, such as those below them, in SQL, as a column {@code id}; null where they stand for themselves
 */
public record ReferenceLookup(String ids, @Nullable String meant) {

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
            found.addAll(slugs(slugs, entityManager).getResultList());
        }
        return meant == null || found.isEmpty() ? found : meant(meant, found, entityManager);
    }

    /** Hibernate translates a query anew each time that has a list in it. */
    private TypedQuery<UUID> slugs(List<String> slugs, EntityManager entityManager) {
        return slugs.size() == 1
                ? entityManager
                        .createQuery(ids.replace("in (:slugs)", "= :slugs"), UUID.class)
                        .setParameter("slugs", slugs.get(0))
                : entityManager.createQuery(ids, UUID.class).setParameter("slugs", slugs);
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> meant(String meant, List<UUID> ids, EntityManager entityManager) {
        return entityManager
                .createNativeQuery(meant)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
