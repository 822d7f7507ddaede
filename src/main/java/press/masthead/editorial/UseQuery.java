package press.masthead.editorial;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/**
 * A query that finds where something is used.
 *
 * @param user the type of what uses it
 * @param hql selects id and label of each user, given {@code :id}
 */
public record UseQuery(EditorialType user, String hql) {

    public List<Use> find(EntityManager entityManager, UUID id, int most) {
        return entityManager
                .createQuery(hql, Tuple.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Use(user.path(), row.get(0, UUID.class), row.get(1, String.class)))
                .toList();
    }
}
