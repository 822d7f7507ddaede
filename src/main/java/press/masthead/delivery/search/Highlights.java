package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows where words stand in articles, with one query for all of a page. */
@Singleton
class Highlights {

    private final EntityManager entityManager;

    Highlights(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Map<UUID, SearchHighlights> of(List<UUID> ids, String wanted) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select t.id, t.headline, delivery.search_marked(t.locale, t.headline, :wanted) as marked_headline,
                            t.standfirst, delivery.search_marked(t.locale, t.standfirst, :wanted) as marked_standfirst,
                            s.body, delivery.search_marked(t.locale, s.body, :wanted) as marked_body
                        from delivery.search_text t
                        cross join lateral (
                            select delivery.search_snippet(t.locale, t.body_text, :wanted) as body offset 0) s
                        where t.id in (select unnest(string_to_array(:ids, ','))::uuid)
                        """)
                .setParameter("wanted", wanted)
                .setParameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream()
                .map(row -> Map.entry((UUID) row[0], highlights(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SearchHighlights highlights(Object[] row) {
        Function<Integer, @Nullable MarkedText> text =
                at -> row[at] == null ? null : MarkedText.of((String) row[at], (String) row[at + 1]);
        return new SearchHighlights(
                MarkedText.of((String) row[1], (String) row[2]), text.apply(3), MarkedText.of((String) row[5], (String)
                        row[6]));
    }
}
