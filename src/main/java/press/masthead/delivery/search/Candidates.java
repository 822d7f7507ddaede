package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import press.masthead.query.Where;

/**
 * Finds the newest articles that have the words. It looks first into the newest days, then further back, until it has enough,
 * so that a frequent word costs the same among a million articles as among a few thousand.
 */
@Singleton
class Candidates {

    /** So many are ranked and counted. */
    static final int MOST = 300;

    private final EntityManager entityManager;
    private final NewestTimes newest;

    Candidates(@PersistenceUnit("delivery") EntityManager entityManager, NewestTimes newest) {
        this.entityManager = entityManager;
        this.newest = newest;
    }

    /**
     * @param locales apart by commas; empty for any
     * @return nothing if there are but words that no search is for, such as "the"
     */
    Optional<WantedWords> words(String wanted, String locales) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select query, ranking, stems from delivery.search_query(:wanted, :locales)")
                .unwrap(NativeQuery.class)
                // With their types told, the driver is not asked for them at each search.
                .addScalar("query", String.class)
                .addScalar("ranking", String.class)
                .addScalar("stems", String.class)
                .setParameter("wanted", wanted)
                .setParameter("locales", locales)
                .getSingleResult();
        return row[0] == null
                ? Optional.empty()
                : Optional.of(WantedWords.of(wanted, (String) row[0], (String) row[1], (String) row[2]));
    }

    /** @param filters with {@code e} for what is found */
    List<Candidate> find(WantedWords words, Where filters) {
        double share = 1;
        for (NewestStep step : newest.steps()) {
            // Half of what is enough may be more among others; of less, all have to be looked through.
            if (share * step.size() >= MOST / 2.0) {
                List<Candidate> found =
                        find("(" + words.query() + ") & (" + step.words() + ")", words.ranking(), filters);
                if (found.size() == MOST) {
                    return found;
                }
                share = (double) found.size() / step.size();
            }
        }
        return find(words.query(), words.ranking(), filters);
    }

    private List<Candidate> find(String query, String ranking, Where filters) {
        Where where = filters.copy();
        where.and("function('delivery.search_finds', ?, e.words) = true", query);
        TypedQuery<Object[]> found = entityManager.createQuery(
                "select e.id, function('delivery.search_score' as Double, e.leadWords, :ranking, e.publishedAt)"
                        + " from SearchRow e" + where.hql(" order by e.publishedAt desc, e.id desc"),
                Object[].class);
        where.values().forEach(found::setParameter);
        return found.setParameter("ranking", ranking).setMaxResults(MOST).getResultList().stream()
                .map(row -> new Candidate((UUID) row[0], (Double) row[1]))
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }
}
