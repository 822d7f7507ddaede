package press.masthead.editorial;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Saves<E, S> saves;

    protected EditorialService(EditorialType type, Class<E> entity, Class<S> request, EditorialStore store) {
        this.type = type;
        this.entity = entity;
        this.request = request;
        this.store = store;
        this.saves = new Saves<>(this, store);
    }

    /** What can be asked of the list. */
    protected abstract ListDefinition<E> list();

    /** A new one, still empty. */
    protected abstract E blank();

    /** What a request refers to, so that it can be looked up together with what others refer to. */
    protected Stream<Wanted> references(S request) {
        return Stream.empty();
    }

    /** Puts what was sent into the entity; all that is wrong is noted. */
    protected abstract void apply(E entity, S request, Faults faults);

    /** What would have to be sent to save it as it is; a patch is applied to that. */
    protected abstract S request(E entity);

    protected abstract V view(E entity);

    /** A view of one that was made just now. */
    protected V viewNew(E entity) {
        return view(entity);
    }

    /** Views of many at once, for lists. */
    protected List<V> views(List<E> entities) {
        return entities.stream().map(this::view).toList();
    }

    /** The slug asked for, and what one is made from; null for a type without slugs. */
    protected abstract @Nullable SlugWish slugWish(S request);

    /** Reads what is needed to save these, for all of them together. */
    protected void prepare(List<E> entities) {}

    /** Refuses what this caller may not do with this entity, although the role may. */
    protected void checkWrite(E entity) {}

    /** Writes those that differ from what was there. */
    protected void write(List<Save<E, S>> changed) {
        changed.stream().filter(Save::isNew).map(Save::entity).forEach(entityManager()::persist);
        entityManager().flush();
    }

    @Transactional
    public Lists.Result<V> list(MultivaluedMap<String, String> sent) {
        return store.lists().find(list(), sent, entityManager(), entity).mapAll(this::views);
    }

    /** @throws ProblemException that there is none */
    @Transactional
    public V read(String reference) {
        return view(find(reference));
    }

    @Transactional
    public V create(S request, Faults faults) {
        return save(created(null, request, faults));
    }

    @Transactional
    public V replace(String reference, IfMatch ifMatch, S request, Faults faults) {
        return save(replaced(writable(reference, ifMatch), request, faults));
    }

    /** Creates what this external id names, or replaces it, so that a script can be run twice. */
    @Transactional
    public Saved<V> createOrReplace(String externalId, IfMatch ifMatch, S request, Faults faults) {
        Save<E, S> save = createdOrReplaced(externalId, ifMatch, request, faults);
        return new Saved<>(save(save), save.isNew());
    }

    @Transactional
    public V patch(String reference, IfMatch ifMatch, byte[] patch) {
        E found = writable(reference, ifMatch);
        Faults faults = new Faults();
        S patched = store.json().patch(patch, request(found), request, faults).orElseThrow(() -> {
            faults.throwIfAny();
            return new ProblemException(ProblemType.INVALID_REQUEST);
        });
        return save(replaced(found, patched, faults));
    }

    /** Puts it away. @throws ProblemException that it is in use, and where */
    @Transactional
    public void delete(String reference, IfMatch ifMatch) {
        remove(writable(reference, ifMatch));
    }

    /** Takes it back from the archive. */
    @Transactional
    public V restore(String reference, IfMatch ifMatch) {
        E found = present(reference, ifMatch);
        if (found.getArchivedAt() == null) {
            throw new ProblemException(ProblemType.CONFLICT, "This %s is not in the archive.".formatted(type.name()));
        }
        store.record(type, found, "restored", found.getVersion() + 1);
        takeBack(found);
        entityManager().flush();
        return view(found);
    }

    /** The ids of what was put away before this time and may be deleted for good, the oldest first. */
    @Transactional
    public List<UUID> archivedBefore(Instant time) {
        return entityManager()
                .createQuery(
                        "select e from " + entity.getSimpleName()
                                + " e where e.archivedAt < :time order by e.archivedAt",
                        entity)
                .setParameter("time", time)
                .getResultStream()
                .filter(one -> one.getMergedInto() == null)
                .map(EditorialEntity::getId)
                .toList();
    }

    /** Deletes it for good. */
    @Transactional
    public void purge(UUID id) {
        E old = entityManager().find(entity, id, LockModeType.PESSIMISTIC_WRITE);
        if (old != null && old.getArchivedAt() != null) {
            erase(old);
            store.slugs().release(type.key(), id);
            entityManager().flush();
        }
    }

    /** Deletes it, and all that is part of it. */
    protected void erase(E entity) {
        entityManager().remove(entity);
    }

    /** Does many things at once, each with its own result. */
    @Transactional
    public BatchAnswer batch(Batch batch, Faults faults) {
        return new BatchRun<>(this, store, batch, faults).run();
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

    /** What is left to do when it may be put away. */
    protected void remove(E entity) {
        // Whoever begins to use it now waits, and then finds it put away.
        entityManager().lock(entity, LockModeType.PESSIMISTIC_WRITE);
        List<Use> uses = store.uses(type, entity.getId(), MOST_USES);
        if (!uses.isEmpty()) {
            throw new ProblemException(ProblemType.IN_USE, "This %s is in use.".formatted(type.name()))
                    .with("usedBy", uses);
        }
        store.record(type, entity, "archived", entity.getVersion() + 1);
        putAway(entity);
        entityManager().flush();
    }

    /** Puts it into the archive. */
    protected final void putAway(E entity) {
        entity.archive(store.clock().instant());
    }

    /** Takes it back from the archive. @throws ProblemException that something it refers to is not there any more */
    protected final void takeBack(E entity) {
        if (entity.getMergedInto() != null) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "This %s was merged into another, which stands in its place.".formatted(type.name()));
        }
        entityManager().setFlushMode(FlushModeType.COMMIT);
        Faults gone = new Faults();
        apply(entity, request(entity), gone);
        gone.throwIfAny(ProblemType.CONFLICT);
        entity.restore(store.clock().instant());
    }

    final Class<E> entity() {
        return entity;
    }

    final Class<S> requestType() {
        return request;
    }

    final Saves<E, S> saves() {
        return saves;
    }

    /** The one that may be changed by whoever knows its present version. */
    protected final E writable(String reference, IfMatch ifMatch) {
        return writable(present(reference, ifMatch));
    }

    private E present(String reference, IfMatch ifMatch) {
        E found = store.references().unmerged(find(reference), type, reference);
        ifMatch.require(found.getVersion());
        return found;
    }

    /** Saves a new one that the type has begun. */
    protected final V create(E begun, S request, Faults faults) {
        return save(created(begun, null, request, faults));
    }

    final Save<E, S> created(@Nullable String externalId, S request, Faults faults) {
        return created(blank(), externalId, request, faults);
    }

    private Save<E, S> created(E created, @Nullable String externalId, S request, Faults faults) {
        created.create(externalId, store.clock().instant());
        return new Save<>(created, request, faults, null);
    }

    final Save<E, S> replaced(E found, S request, Faults faults) {
        return new Save<>(found, request, faults, request(found));
    }

    final Save<E, S> createdOrReplaced(String externalId, IfMatch ifMatch, S request, Faults faults) {
        ExternalIds.check(externalId);
        Optional<E> found = store.findByExternalId(entity, externalId);
        found.ifPresentOrElse(one -> ifMatch.requireIfSent(one.getVersion()), ifMatch::requireNone);
        return found.map(one -> replaced(writable(one), request, faults))
                .orElseGet(() -> created(externalId, request, faults));
    }

    final E writable(E found) {
        store.references().refusePutAway(entity, type, found);
        checkWrite(found);
        return found;
    }

    private V save(Save<E, S> save) {
        saves.run(List.of(save));
        save.throwIfRefused();
        return save.isNew() ? viewNew(save.entity()) : view(save.entity());
    }
}
