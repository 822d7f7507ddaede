package press.masthead.editorial;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;

/**
 * What editors do with every type of thing. A type says how a request is applied and how it looks.
 *
 * @param <E> the entity
 * @param <S> what editors send to save one
 * @param <V> how editors see one
 */
public abstract class EditorialService<E extends EditorialEntity, S extends Record, V extends EditorialView> {

    private static final int MOST_USES = 100;

    private final EditorialType type;
    private final Class<E> entity;
    private final Class<S> request;
    private final EditorialStore store;

    protected EditorialService(EditorialType type, Class<E> entity, Class<S> request, EditorialStore store) {
        this.type = type;
        this.entity = entity;
        this.request = request;
        this.store = store;
    }

    /** What can be asked of the list. */
    protected abstract ListDefinition<E> list();

    /** A new one, still empty. */
    protected abstract E blank();

    /** Puts what was sent into the entity; all that is wrong is noted. */
    protected abstract void apply(E entity, S request, Faults faults);

    /** What would have to be sent to save it as it is; a patch is applied to that. */
    protected abstract S request(E entity);

    protected abstract V view(E entity);

    /** Views of many at once, for lists. */
    protected List<V> views(List<E> entities) {
        return entities.stream().map(this::view).toList();
    }

    /** The slug asked for, and what one is made from; null for a type without slugs. */
    protected abstract @Nullable SlugWish slugWish(S request);

    /** Refuses what this caller may not do with this entity, although the role may. */
    protected void checkWrite(E entity) {}

    @Transactional
    public Lists.Result<V> list(MultivaluedMap<String, String> sent) {
        Lists.Result<E> found = store.lists().find(list(), sent, entityManager(), entity);
        return new Lists.Result<>(found.page().map(this::views), found.fields(), found.include());
    }

    /** @throws ProblemException that there is none */
    @Transactional
    public V read(String reference) {
        return view(find(reference));
    }

    @Transactional
    public V create(S request, Faults faults) {
        return create(null, request, faults);
    }

    @Transactional
    public V replace(String reference, IfMatch ifMatch, S request, Faults faults) {
        E found = find(reference);
        ifMatch.require(found.getVersion());
        return save(found, request, faults);
    }

    /** Creates what this external id names, or replaces it, so that a script can be run twice. */
    @Transactional
    public Saved<V> createOrReplace(String externalId, IfMatch ifMatch, S request, Faults faults) {
        ExternalIds.check(externalId);
        Optional<E> found = store.findByExternalId(entity, externalId);
        found.ifPresent(one -> ifMatch.requireIfSent(one.getVersion()));
        return found.map(one -> new Saved<>(save(one, request, faults), false))
                .orElseGet(() -> new Saved<>(create(externalId, request, faults), true));
    }

    @Transactional
    public V patch(String reference, IfMatch ifMatch, byte[] patch) {
        E found = find(reference);
        ifMatch.require(found.getVersion());
        Faults faults = new Faults();
        S patched = store.json().patch(patch, request(found), request, faults).orElseThrow(() -> {
            faults.throwIfAny();
            return new ProblemException(ProblemType.INVALID_REQUEST);
        });
        return save(found, patched, faults);
    }

    /** @throws ProblemException that it is in use, and where */
    @Transactional
    public void delete(String reference, IfMatch ifMatch) {
        E found = find(reference);
        ifMatch.require(found.getVersion());
        checkWrite(found);
        List<Use> uses = store.uses(type, found.getId(), MOST_USES);
        if (!uses.isEmpty()) {
            throw new ProblemException(ProblemType.IN_USE, "This %s is in use.".formatted(type.name()))
                    .with("usedBy", uses);
        }
        remove(found);
    }

    protected final EditorialType type() {
        return type;
    }

    protected final EntityManager entityManager() {
        return store.entityManager();
    }

    protected final E find(String reference) {
        return store.references()
                .find(entity, type, reference)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no %s of this id or slug.".formatted(type.name())));
    }

    /** Notes that it was changed now. */
    protected final void changed(E entity) {
        entity.touch(store.clock().instant());
    }

    /** What is left to do when everything is right: by default it is written. */
    protected void write(E entity, boolean isNew) {
        if (isNew) {
            entityManager().persist(entity);
        }
    }

    protected void remove(E entity) {
        entityManager().remove(entity);
        store.slugs().release(type.key(), entity.getId());
        entityManager().flush();
    }

    private V create(@Nullable String externalId, S request, Faults faults) {
        E created = blank();
        created.create(externalId, store.clock().instant());
        return save(created, request, faults, true);
    }

    private V save(E found, S request, Faults faults) {
        checkWrite(found);
        return save(found, request, faults, false);
    }

    private V save(E saved, S request, Faults faults, boolean isNew) {
        // What is applied before a fault is found must not be written by the look-ups in between.
        entityManager().setFlushMode(FlushModeType.COMMIT);
        S before = isNew ? null : request(saved);
        apply(saved, request, faults);
        SlugWish wish = slugWish(request);
        if (wish != null) {
            wish.check(faults);
        }
        faults.sort(store.json().contractOrder(this.request));
        faults.throwIfAny();
        if (wish != null && saved instanceof SluggedEntity slugged) {
            slugged.rename(store.slugFor(type, slugged, wish));
        }
        if (!request(saved).equals(before)) {
            if (!isNew) {
                changed(saved);
            }
            write(saved, isNew);
            entityManager().flush();
        }
        return view(saved);
    }
}
