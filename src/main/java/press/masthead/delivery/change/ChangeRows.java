package press.masthead.delivery.change;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.query.Ids;

/** Reads what changed, and what it is like now. */
@Singleton
class ChangeRows {

    /** A name for what readers see or saw. */
    record Thing(String type, UUID id) {}

    /** How it was named to readers, and the transaction that first showed it. */
    record Named(
            @Nullable String slug,
            @Nullable String locale,
            @Nullable String section,
            boolean isNew) {}

    /** That it was touched, and by which transaction. */
    record Touch(Thing thing, String transaction, String number) {}

    private final EntityManager entityManager;

    ChangeRows(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The snapshot of the present transaction. */
    String snapshot() {
        return (String) entityManager
                .createNativeQuery("select cast(delivery.current_snapshot() as text)")
                .getSingleResult();
    }

    /** Whether this database was never so far as in that snapshot, because it was restored or is another. */
    boolean isAhead(String snapshot) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        select pg_snapshot_xmax(cast(:snapshot as pg_snapshot)) > pg_snapshot_xmax(pg_current_snapshot())
                        """)
                .setParameter("snapshot", snapshot)
                .getSingleResult();
    }

    /** Those of transactions that are visible in the second snapshot and were not in the first, by transaction and number. */
    List<Touch> touches(String after, String upTo, List<String> place, int most) {
        return rows(entityManager
                        .createNativeQuery("""
                                select type, item_id, cast(transaction as text), cast(id as text) from delivery.touch
                                where transaction >= pg_snapshot_xmin(cast(:after as pg_snapshot))
                                  and transaction < pg_snapshot_xmax(cast(:upTo as pg_snapshot))
                                  and not pg_visible_in_snapshot(transaction, cast(:after as pg_snapshot))
                                  and pg_visible_in_snapshot(transaction, cast(:upTo as pg_snapshot))
                                  and (transaction, id) > (cast(cast(:transaction as text) as xid8), cast(:number as bigint))
                                order by transaction, id
                                """)
                        .setParameter("after", after)
                        .setParameter("upTo", upTo)
                        .setParameter("transaction", place.isEmpty() ? "0" : place.get(0))
                        .setParameter("number", place.isEmpty() ? "0" : place.get(1))
                        .setMaxResults(most))
                .stream()
                .map(row -> new Touch(new Thing((String) row[0], (UUID) row[1]), (String) row[2], (String) row[3]))
                .toList();
    }

    /** What readers see now, of one type, by id. */
    List<Thing> things(ChangedType type, UUID after, int most) {
        return rows(entityManager
                        .createNativeQuery("select type, id from delivery.thing where type = '" + type.key()
                                + "' and id > :after order by id")
                        .setParameter("after", after)
                        .setMaxResults(most))
                .stream()
                .map(row -> new Thing((String) row[0], (UUID) row[1]))
                .toList();
    }

    /** Those of these that readers see now. */
    Map<Thing, Named> shown(Collection<Thing> things) {
        return named("select type, id, slug, locale, section, false from delivery.thing where id", things);
    }

    /** Those of these that readers ever saw, and whether that began after this snapshot. */
    Map<Thing, Named> seen(Collection<Thing> things, String snapshot) {
        return named(
                "select type, item_id, slug, locale, section, not pg_visible_in_snapshot(transaction, cast('" + snapshot
                        + "' as pg_snapshot)) from delivery.seen where item_id",
                things);
    }

    private Map<Thing, Named> named(String sql, Collection<Thing> things) {
        Map<Thing, Named> found = new HashMap<>();
        rows(entityManager
                        .createNativeQuery(sql + " in (select cast(unnest(string_to_array(:ids, ',')) as uuid))")
                        .setParameter("ids", joined(things)))
                .forEach(row -> found.put(
                        new Thing((String) row[0], (UUID) row[1]),
                        new Named((String) row[2], (String) row[3], (String) row[4], (Boolean) row[5])));
        return found;
    }

    /** All slugs under which readers knew these articles, the oldest first. */
    Map<UUID, List<String>> slugs(Collection<Thing> things) {
        return rows(entityManager.createNativeQuery("""
                                select owner, slug from delivery.slug where type = 'article'
                                  and owner in (select cast(unnest(string_to_array(:ids, ',')) as uuid)) order by created_at, slug
                                """).setParameter("ids", joined(things))).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static String joined(Collection<Thing> things) {
        return Ids.joined(things.stream().map(Thing::id).toList());
    }
}
