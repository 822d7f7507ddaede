package press.masthead.photo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import press.masthead.problem.Faults;

/** Finds photos that readers get, and that would be credited to a machine without anything else that tells so. */
@Singleton
class UnmarkedPhotos {

    private static final int MOST_NAMED = 3;
    private static final String OF_CREDIT = """
            from editorial.photo p where p.credit_id = :credit and p.archived_at is null
            and coalesce(p.content ->> 'digitalSourceType', '') <> all (string_to_array(:marks, ','))""";
    private static final String MARKS = Arrays.stream(DigitalSourceType.values())
            .filter(DigitalSourceType::isGenerated)
            .map(DigitalSourceType::name)
            .collect(Collectors.joining(","));

    private final EntityManager entityManager;

    UnmarkedPhotos(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Notes that this credit can't become one of pictures that a machine made, as long as such photos of it are published. */
    void check(PhotoCredit credit, String pointer, Faults faults) {
        // Whoever publishes with such a photo has locked it, and so is done, or sees the credit as it will be.
        ids("select p.id " + OF_CREDIT + " order by p.id for update", credit);
        List<UUID> published = ids(
                "select p.id " + OF_CREDIT
                        + " and exists (select from editorial.photo_published u where u.photo_id = p.id) order by p.id limit "
                        + MOST_NAMED,
                credit);
        if (!published.isEmpty()) {
            faults.add(
                    pointer,
                    "generated-unmarked",
                    "Readers get photos that would be credited as generated, without a digitalSourceType that tells readers so, such as trainedAlgorithmicMedia. Set it first; one of them is %s."
                            .formatted(published.stream().map(this::name).collect(Collectors.joining(", another "))));
        }
    }

    private List<UUID> ids(String query, PhotoCredit credit) {
        return entityManager
                .createNativeQuery(query, UUID.class)
                .setParameter("credit", credit.getId())
                .setParameter("marks", MARKS)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    private String name(UUID photo) {
        return "%s (%s)".formatted(entityManager.find(Photo.class, photo).getLabel(), photo);
    }
}
