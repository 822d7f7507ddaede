package press.masthead.query;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Finds the ids behind the references of a filter.
 *
 * @param entity the name of the entity that has the slugs, in HQL
 */
public record ReferenceLookup(String entity) {

    /** The ids of these ids and slugs. A slug that nothing has is no error: nothing in the list refers to it. */
    List<UUID> ids(List<String> references, EntityManager entityManager) {
        List<UUID> ids = new ArrayList<>();
        List<String> slugs = new ArrayList<>();
        references.forEach(reference -> Ids.parse(reference).ifPresentOrElse(ids::add, () -> slugs.add(reference)));
        if (!slugs.isEmpty()) {
            ids.addAll(entityManager
                    .createQuery("select s.id from " + entity + " s where s.slug in (:slugs)", UUID.class)
                    .setParameter("slugs", slugs)
                    .getResultList());
        }
        return ids;
    }
}
