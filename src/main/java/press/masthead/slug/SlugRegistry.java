package press.masthead.slug;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * Knows every slug that anything has or had. A slug belongs to one thing of a type and locale for ever, so that an old address
 * can lead to the new one.
 *
 * <p>Everything happens in the caller's transaction. Things without locales use an empty one.
 */
@Singleton
public final class SlugRegistry {

    private static final int MOST_TRIES = 10_000;

    private final EntityManager entityManager;

    SlugRegistry(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Takes exactly this slug. @throws ProblemException that it is taken, with a free one */
    public void claim(String type, String locale, String slug, UUID owner) {
        if (!take(type, locale, slug, owner)) {
            String free = firstFree(type, locale, slug);
            throw new ProblemException(
                            ProblemType.SLUG_TAKEN,
                            "Another %s has, or once had, the slug %s; %s is free."
                                    .formatted(type.replace('-', ' '), slug, free))
                    .with("free", free);
        }
    }

    /** Takes the slug made from this text, with a number behind it if that is taken. */
    public String claimFor(String type, String locale, String text, UUID owner) {
        String made = Slugs.of(text);
        String slug = made.isEmpty() || made.matches(Slugs.ID_FORM) ? (type + "-" + made).replaceAll("-$", "") : made;
        for (int number = 1;
                number < MOST_TRIES;
                number = number < 10 ? number + 1 : nextNumber(type, locale, slug, number)) {
            String candidate = number == 1 ? slug : slug + "-" + number;
            if (take(type, locale, candidate, owner)) {
                return candidate;
            }
        }
        throw new ProblemException(ProblemType.CONFLICT, "There are too many of the name " + slug + "; give a slug.");
    }

    /**
     * Whose slug this is or was.
     *
     * @throws ProblemException that it belongs to several, in several locales, of which none may be taken for the other
     */
    public Optional<UUID> owner(String type, String slug) {
        if (!slug.matches(Slugs.FORM)) {
            return Optional.empty();
        }
        return entityManager
                .createNativeQuery(
                        "select distinct owner from editorial.slug where type = ?1 and slug = ?2 limit 2", UUID.class)
                .setParameter(1, type)
                .setParameter(2, slug)
                .getResultStream()
                .map(UUID.class::cast)
                .reduce((one, other) -> {
                    throw new ProblemException(
                            ProblemType.CONFLICT,
                            "The slug %s belongs to several of these, in several locales; name it by its id."
                                    .formatted(slug));
                });
    }

    /** Marks that readers know this slug from now on. */
    public void publish(String type, String locale, String slug) {
        entityManager
                .createNativeQuery(
                        "update editorial.slug set published = true where type = ?1 and locale = ?2 and slug = ?3")
                .setParameter(1, type)
                .setParameter(2, locale)
                .setParameter(3, slug)
                .executeUpdate();
    }

    /** Every slug by which readers knew it, in any locale. */
    @SuppressWarnings("unchecked")
    public List<String> published(String type, UUID owner) {
        return entityManager
                .createNativeQuery(
                        "select distinct slug from editorial.slug where type = ?1 and owner = ?2 and published order by slug",
                        String.class)
                .setParameter(1, type)
                .setParameter(2, owner)
                .getResultList();
    }

    /** Frees all slugs of something that no longer exists. */
    public void release(String type, UUID owner) {
        entityManager
                .createNativeQuery("delete from editorial.slug where type = ?1 and owner = ?2")
                .setParameter(1, type)
                .setParameter(2, owner)
                .executeUpdate();
    }

    private boolean take(String type, String locale, String slug, UUID owner) {
        int inserted = entityManager
                .createNativeQuery(
                        "insert into editorial.slug (type, locale, slug, owner) values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, type)
                .setParameter(2, locale)
                .setParameter(3, slug)
                .setParameter(4, owner)
                .executeUpdate();
        return inserted == 1 || isOwner(type, locale, slug, owner);
    }

    private boolean isOwner(String type, String locale, String slug, UUID owner) {
        return !entityManager
                .createNativeQuery(
                        "select owner from editorial.slug where type = ?1 and locale = ?2 and slug = ?3 and owner = ?4",
                        UUID.class)
                .setParameter(1, type)
                .setParameter(2, locale)
                .setParameter(3, slug)
                .setParameter(4, owner)
                .getResultList()
                .isEmpty();
    }

    private String firstFree(String type, String locale, String slug) {
        return slug + "-" + nextNumber(type, locale, slug, 1);
    }

    /** A number above all that stand behind this slug already. */
    private int nextNumber(String type, String locale, String slug, int least) {
        @SuppressWarnings("unchecked")
        List<Number> highest = entityManager
                .createNativeQuery("""
                        select coalesce(max(substring(slug from length(?3) + 2)::int), 1) from editorial.slug
                        where type = ?1 and locale = ?2 and slug like ?3 || '-%'
                          and substring(slug from length(?3) + 2) ~ '^[0-9]{1,6}$'
                        """)
                .setParameter(1, type)
                .setParameter(2, locale)
                .setParameter(3, slug)
                .getResultList();
        return Math.max(highest.get(0).intValue(), least) + 1;
    }
}
