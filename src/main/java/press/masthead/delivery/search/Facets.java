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

    /**
     * A thing has different names in different locales; the count does not care. An article counts in its section and in those
     * above it.
     */
    private static final String COUNT = """
            with recursive found as (select id, section_id, locale, published_at from delivery.article where delivery.has_one(:ids, id)),
            section as materialized (select id, parent_id, slug, name, locales from delivery.section),
            above as (
                select section_id as own, section_id as id from found
                union
                select a.own, s.parent_id from above a join section s on s.id = a.id where s.parent_id is not null),
            counted as (
                select 'section' as kind, s.id, s.slug, min(delivery.name_in(s.name, s.locales, f.locale)) as name, count(distinct f.id) as count
                from found f join above a on a.own = f.section_id join section s on s.id = a.id group by 2, 3
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
