package press.masthead.editorial;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.masthead.json.StrictJson;
import press.masthead.query.Lists;
import press.masthead.slug.SlugRegistry;

/** What every editorial service works with. */
@Singleton
public final class EditorialStore {

    private final EntityManager entityManager;
    private final SlugRegistry slugs;
    private final References references;
    private final Lists lists;
    private final StrictJson json;
    private final Clock clock;
    private final Instance<UseFinder> useFinders;

    EditorialStore(
            EntityManager entityManager,
            SlugRegistry slugs,
            References references,
            Lists lists,
            StrictJson json,
            Clock clock,
            @Any Instance<UseFinder> useFinders) {
        this.entityManager = entityManager;
        this.slugs = slugs;
        this.references = references;
        this.lists = lists;
        this.json = json;
        this.clock = clock;
        this.useFinders = useFinders;
    }

    public EntityManager entityManager() {
        return entityManager;
    }

    public References references() {
        return references;
    }

    public SlugRegistry slugs() {
        return slugs;
    }

    public Clock clock() {
        return clock;
    }

    Lists lists() {
        return lists;
    }

    StrictJson json() {
        return json;
    }

    List<Use> uses(EditorialType type, UUID id, int most) {
        return useFinders.stream()
                .flatMap(finder -> finder.uses(type, id, most).stream())
                .limit(most)
                .toList();
    }

    /** Whether readers get it, or will. */
    public boolean isPublished(EditorialType type, UUID id) {
        return useFinders.stream().anyMatch(finder -> finder.isPublished(type, id));
    }

    <E extends EditorialEntity> Optional<E> findByExternalId(Class<E> entity, String externalId) {
        return entityManager
                .createQuery("select e from " + entity.getSimpleName() + " e where e.externalId = :externalId", entity)
                .setParameter("externalId", externalId)
                .getResultStream()
                .findFirst();
    }

    /** The slug it gets: the one asked for, the one it has, or one that is made. */
    String slugFor(EditorialType type, SluggedEntity entity, SlugWish wish) {
        if (wish.given() != null) {
            slugs.claim(type.key(), entity.slugLocale(), wish.given(), entity.getId());
            return wish.given();
        }
        if (entity.getSlug().isEmpty()) {
            return slugs.claimFor(type.key(), entity.slugLocale(), wish.text(), entity.getId());
        }
        slugs.claim(type.key(), entity.slugLocale(), entity.getSlug(), entity.getId());
        return entity.getSlug();
    }
}
