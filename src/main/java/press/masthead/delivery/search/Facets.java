package press.masthead.delivery.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import press.masthead.query.Ids;

/** Counts what articles have in common, with one query. */
@Singleton
class Facets {

    /** A thing has different names in different locales; the count does not care. */
    private static final String COUNT = """
            with found as (select id, section_id, section_slug, section_name, published_at from delivery.article
                           where delivery.has_one(:ids, id)),
            counted as (
                select 'section' as kind, section_id as id, section_slug as slug, min(section_name) as name, count(*) as count
                from found group by 2, 3
                union all
                select 'tag', tag_id, slug, min(name), count(distinct article_id) from delivery.article_tag
                where article_id in (select id from found) group by 2, 3
                union all
                select 'author', author_id, slug, min(name), count(distinct article_id) from delivery.article_author
                where article_id in (select id from found) group by 2, 3
                union all
                select 'year', null, to_char(published_at at time zone 'UTC', 'YYYY'), '', count(*) from found group by 3)
            select kind, id, slug, name, cast(count as int) from (
                select *, row_number() over (partition by kind order by count desc, slug) as place from counted) placed
            where place <= 20 order by kind, place
            """;

    private final EntityManager entityManager;

    Facets(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    SearchFacets of(List<Candidate> candidates) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery(COUNT)
                .setParameter(
                        "ids", Ids.joined(candidates.stream().map(Candidate::id).toList()))
                .getResultList();
        return new SearchFacets(
                candidates.size() == Candidates.MOST,
                counts(rows, "section"),
                counts(rows, "tag"),
                counts(rows, "author"),
                rows.stream()
                        .filter(row -> row[0].equals("year"))
                        .map(row -> new YearCount(Integer.parseInt((String) row[2]), (Integer) row[4]))
                        .toList());
    }

    private static List<FacetCount> counts(List<Object[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> new FacetCount((UUID) row[1], (String) row[2], (String) row[3], (Integer) row[4]))
                .toList();
    }
}
