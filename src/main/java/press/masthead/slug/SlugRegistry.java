package press.masthead.slug;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final int ROUNDS = 3;
    private static final int MOST_TRIES = 10_000;

    private final EntityManager entityManager;

    SlugRegistry(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Takes a slug for each of these, all that are free with one statement. */
    public List<SlugClaim.Outcome> claim(String type, List<SlugClaim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        List<String> wanted = new ArrayList<>(
                claims.stream().map(claim -> wanted(type, claim)).toList());
        Set<Taken> taken = takeFree(type, claims, wanted);
        takeNumbered(type, claims, wanted, taken);
        List<SlugClaim.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            SlugClaim claim = claims.get(i);
            outcomes.add(
                    taken.contains(new Taken(claim.locale(), wanted.get(i), claim.owner()))
                            ? new SlugClaim.Outcome(wanted.get(i), null)
                            : claimTaken(type, claim, wanted.get(i)));
        }
        return outcomes;
    }

    /** Puts numbers behind those made slugs that were not free, for all together: some rounds are enough for many of one name. */
    private void takeNumbered(String type, List<SlugClaim> claims, List<String> wanted, Set<Taken> taken) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> made = List.copyOf(wanted);
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> left = IntStream.range(0, claims.size())
                    .filter(i -> claims.get(i).given() == null)
                    .filter(i -> !taken.contains(new Taken(
                            claims.get(i).locale(), wanted.get(i), claims.get(i).owner())))
                    .boxed()
                    .toList();
            if (left.size() < 2) {
                left.forEach(i -> wanted.set(i, made.get(i)));
                return;
            }
            left.forEach(i -> wanted.set(
                    i,
                    made.get(i) + "-"
                            + numbers.merge(claims.get(i).locale() + "/" + made.get(i), 2, (n, two) -> n + 1)));
            taken.addAll(takeFree(
                    type,
                    left.stream().map(claims::get).toList(),
                    left.stream().map(wanted::get).toList()));
        }
        IntStream.range(0, claims.size())
                .filter(i -> !taken.contains(new Taken(
                        claims.get(i).locale(), wanted.get(i), claims.get(i).owner())))
                .forEach(i -> wanted.set(i, made.get(i)));
    }

    private static String wanted(String type, SlugClaim claim) {
        if (claim.given() != null) {
            return claim.given();
        }
        String made = Slugs.of(claim.text());
        return made.isEmpty() || made.matches(Slugs.ID_FORM) ? (type + "-" + made).replaceAll("-$", "") : made;
    }

    private record Taken(String locale, String slug, UUID owner) {}

    private Set<Taken> takeFree(String type, List<SlugClaim> claims, List<String> wanted) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        insert into editorial.slug (type, locale, slug, owner)
                        select ?1, coalesce(w.locale, ''), w.slug, w.owner::uuid
                        from unnest(string_to_array(?2, ','), string_to_array(?3, ','), string_to_array(?4, ','))
                            as w(locale, slug, owner)
                        order by 2, 3
                        on conflict do nothing returning locale, slug, owner
                        """)
                .setParameter(1, type)
                .setParameter(2, claims.stream().map(SlugClaim::locale).collect(Collectors.joining(",")))
                .setParameter(3, String.join(",", wanted))
                .setParameter(
                        4,
                        claims.stream().map(claim -> claim.owner().toString()).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream()
                .map(row -> new Taken((String) row[0], (String) row[1], (UUID) row[2]))
                .collect(Collectors.toSet());
    }

    /** What becomes of a claim whose slug was there already: its own, another with a number behind it, or none. */
    private SlugClaim.Outcome claimTaken(String type, SlugClaim claim, String slug) {
        if (isOwner(type, claim.locale(), slug, claim.owner())) {
            return new SlugClaim.Outcome(slug, null);
        }
        if (claim.given() != null) {
            String free = firstFree(type, claim.locale(), slug);
            return new SlugClaim.Outcome(
                    null,
                    new ProblemException(
                                    ProblemType.SLUG_TAKEN,
                                    "Another %s has, or once had, the slug %s; %s is free."
                                            .formatted(type.replace('-', ' '), slug, free))
                            .with("free", free));
        }
        for (int number = 2;
                number < MOST_TRIES;
                number = number < 10 ? number + 1 : nextNumber(type, claim.locale(), slug, number)) {
            String candidate = slug + "-" + number;
            if (take(type, claim.locale(), candidate, claim.owner())) {
                return new SlugClaim.Outcome(candidate, null);
            }
        }
        return new SlugClaim.Outcome(
                null,
                new ProblemException(
                        ProblemType.CONFLICT, "There are too many of the name " + slug + "; give a slug."));
    }

    /** Gives all slugs of one thing to another, which takes its place. */
    public void handOver(String type, UUID from, UUID to) {
        entityManager
                .createNativeQuery("update editorial.slug set owner = ?3 where type = ?1 and owner = ?2")
                .setParameter(1, type)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
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
