package press.masthead.photo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** Finds photo credits by their names, as files write them: in small letters or capitals, with any blanks. */
@Singleton
class CreditNames {

    /** What was merged stands for what took its place. What was put away is not found, so that nothing new refers to it. */
    private static final String QUERY = """
            select s.id
            from editorial.photo_credit c
            join editorial.photo_credit s on s.id = coalesce(c.merged_into, c.id)
            where editorial.name_to_compare(c.name) = editorial.name_to_compare(:name) and s.archived_at is null
            order by c.merged_into is not null, s.created_at, s.id
            limit 1
            """;
    /** Two who accept the same name at once wait for each other, so that they don't make two credits. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('photo credit'), hashtext(editorial.name_to_compare(:name)))";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String JOINING = "\\s*(?:[/|,·–—-]|\\bvia\\b|\\bfor\\b)\\s*";

    private final EntityManager entityManager;
    private final PhotoCreditService service;

    CreditNames(EntityManager entityManager, PhotoCreditService service) {
        this.entityManager = entityManager;
        this.service = service;
    }

    /**
     * The photo credit of this name; the oldest, if there are several. Else that of whoever stands behind the creator, as agencies
     * write their photographers into the line.
     */
    Optional<UUID> find(String name, @Nullable String creator) {
        return find(name).or(() -> find(withoutCreator(name, creator)));
    }

    private Optional<UUID> find(String name) {
        return entityManager
                .createNativeQuery(QUERY, UUID.class)
                .setParameter("name", name)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** The same; if there is none it is made, as a photographer if the picture's creator has this name, else as an agency. */
    UUID findOrCreate(String name, @Nullable String creator) {
        entityManager
                .createNativeQuery(LOCK, Object.class)
                .setParameter("name", withoutCreator(name, creator))
                .getResultList();
        return find(name, creator).orElseGet(() -> {
            CreditKind kind = name.equalsIgnoreCase(creator) ? CreditKind.photographer : CreditKind.agency;
            return service.create(
                            new SavePhotoCredit(
                                    withoutCreator(name, creator), null, kind, null, null, null, null, null, null),
                            new Faults())
                    .id();
        });
    }

    /** AP of "Jane Doe / AP" by Jane Doe; what does not begin with the creator, as it is. */
    static String withoutCreator(String line, @Nullable String creator) {
        return creator == null
                ? line
                : Pattern.compile("^" + Pattern.quote(creator) + JOINING + "(?=[\\p{L}\\p{N}])", FLAGS)
                        .matcher(line)
                        .replaceFirst("");
    }
}
