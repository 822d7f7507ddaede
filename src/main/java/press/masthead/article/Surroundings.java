package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.query.Ids;

/** Looks up what stands around articles: their translations, and the slugs that readers knew them by. */
@Singleton
class Surroundings {

    private final EntityManager entityManager;

    Surroundings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The other articles of the story of each, in order of their locales; those in the archive are left out. */
    Map<UUID, List<TranslationView>> translations(Collection<UUID> articles) {
        return rows("""
                        select a.id, o.id, o.locale, o.slug, o.headline from editorial.article a
                        join editorial.article o on o.story_id = a.story_id and o.id <> a.id and o.archived_at is null
                        where a.id = any(cast(string_to_array(?1, ',') as uuid[])) order by o.locale
                        """, articles)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new TranslationView(
                                        (UUID) row[1], (String) row[2], (String) row[3], (String) row[4]),
                                Collectors.toList())));
    }

    /** Every slug that readers know or knew of each, the oldest first. */
    Map<UUID, List<String>> publishedSlugs(Collection<UUID> articles) {
        return rows("""
                        select owner, slug from editorial.slug
                        where type = 'article' and published and owner = any(cast(string_to_array(?1, ',') as uuid[]))
                        group by owner, slug order by min(created_at), slug
                        """, articles)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return Stream.of();
        }
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, Ids.joined(articles))
                .getResultStream();
    }
}
