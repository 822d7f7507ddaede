package press.masthead.delivery;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Ids;
import press.masthead.slug.Slugs;

/** Finds what is published, by the account that can see nothing else. */
@Singleton
class Published {

    private final EntityManager entityManager;

    Published(@PersistenceUnit("delivery") EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    EntityManager entityManager() {
        return entityManager;
    }

    /** @throws ProblemException that there is none; @throws Moved that it has another slug now, or that another took its place */
    <E extends SluggedRow> E find(Class<E> row, String type, String reference) {
        return find(row, type, reference, null);
    }

    /**
     * @param locale of slugs that are unique in a locale only; null for any, of which the first is taken
     */
    <E extends SluggedRow> E find(Class<E> row, String type, String reference, @Nullable String locale) {
        Optional<UUID> id = Ids.parse(reference);
        if (id.isPresent()) {
            return byId(row, id.get())
                    .orElseThrow(() -> byMergedId(row, id.get())
                            .<RuntimeException>map(found -> new Moved(found.getSlug(), null))
                            .orElseGet(Published::notFound));
        }
        if (!reference.matches(Slugs.FORM)) {
            throw notFound();
        }
        return bySlug(row, reference, locale)
                .orElseThrow(() -> byFormerSlug(row, type, reference, locale)
                        .<RuntimeException>map(
                                found -> new Moved(found.getSlug(), locale == null ? null : found.slugLocale()))
                        .orElseGet(Published::notFound));
    }

    /** What this id, slug or former slug means, if anything. */
    <E extends SluggedRow> Optional<E> look(Class<E> row, String type, String reference, @Nullable String locale) {
        Optional<UUID> id = Ids.parse(reference);
        return id.isPresent()
                ? byId(row, id.get())
                : bySlug(row, reference, locale).or(() -> byFormerSlug(row, type, reference, locale));
    }

    <E> Optional<E> byId(Class<E> row, UUID id) {
        return Optional.ofNullable(entityManager.find(row, id));
    }

    /** All of these, by id, in one query. */
    <E> Map<UUID, E> all(Class<E> row, Collection<UUID> ids, Function<E, UUID> id) {
        return found(row, ids).stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** Hibernate translates a query anew each time that has a list, or what could be one: the last of what a function is given. */
    private <E> List<E> found(Class<E> row, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select e from %s e where function('delivery.has_one', :ids, e.id) = true"
                                        .formatted(row.getSimpleName()),
                                row)
                        .setParameter("ids", Ids.joined(ids))
                        .getResultList();
    }

    private <E extends SluggedRow> Optional<E> byMergedId(Class<E> row, UUID id) {
        return byId(MergedRow.class, id).flatMap(merged -> byId(row, merged.getTarget()));
    }

    private <E extends SluggedRow> Optional<E> bySlug(Class<E> row, String slug, @Nullable String locale) {
        String hql = "select e from " + row.getSimpleName() + " e where e.slug = :slug";
        var query = locale == null
                ? entityManager.createQuery(hql + " order by e.id", row)
                : entityManager
                        .createQuery(hql + " and e.locale = :locale", row)
                        .setParameter("locale", locale);
        return query.setParameter("slug", slug).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    private <E extends SluggedRow> Optional<E> byFormerSlug(
            Class<E> row, String type, String slug, @Nullable String locale) {
        return entityManager
                .createQuery("""
                        select s from SlugRow s where s.type = :type and s.slug = :slug
                        order by case when s.locale = :locale then 0 else 1 end, s.owner
                        """, SlugRow.class)
                .setParameter("type", type)
                .setParameter("slug", slug)
                .setParameter("locale", locale == null ? "" : locale)
                .getResultList()
                .stream()
                .flatMap(known -> byId(row, known.getOwner())
                        .filter(found -> isMeant(found, known, locale) && !isAt(found, slug, locale))
                        .stream())
                .findFirst();
    }

    /** Whoever knows the locale it is in now may have its slug from before that. */
    private static boolean isMeant(SluggedRow found, SlugRow known, @Nullable String locale) {
        return locale == null || locale.equals(known.getLocale()) || locale.equals(found.slugLocale());
    }

    private static boolean isAt(SluggedRow found, String slug, @Nullable String locale) {
        return found.getSlug().equals(slug)
                && (locale == null || found.slugLocale() == null || locale.equals(found.slugLocale()));
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "Nothing published has this id or slug.");
    }
}
