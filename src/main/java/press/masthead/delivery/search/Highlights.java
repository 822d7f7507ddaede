package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows where words stand in articles, with one query for all of a page. */
@Singleton
class Highlights {

    /** Stands between the texts of what is marked. */
    private static final String PARTS = "\u0003";

    private final EntityManager entityManager;

    Highlights(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Map<UUID, SearchHighlights> of(List<UUID> ids, String wanted) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select id, headline, standfirst, snippet, marked from delivery.search_marked(:ids, :wanted)")
                .setParameter("wanted", wanted)
                .setParameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], Highlights::highlights));
    }

    private static SearchHighlights highlights(Object[] row) {
        String[] marked = ((String) row[4]).split(PARTS, -1);
        return new SearchHighlights(
                MarkedText.of((String) row[1], marked[0]),
                row[2] == null ? null : MarkedText.of((String) row[2], marked[1]),
                MarkedText.of((String) row[3], marked[2]));
    }
}
