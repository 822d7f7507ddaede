package press.masthead.editorial;

import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import press.masthead.deed.Deed;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;

/**
 * What editors do with a type of thing of which there can be two by mistake.
 *
 * @param <E> the entity
 * @param <S> what editors send to save one
 * @param <V> how editors see one
 */
public abstract class MergeableService<E extends MergeableEntity, S extends Record, V extends EditorialView>
        extends EditorialService<E, S, V> {

    private final EditorialStore store;

    protected MergeableService(EditorialType type, Class<E> entity, Class<S> request, EditorialStore store) {
        super(type, entity, request, store);
        this.store = store;
    }

    /** Notes why the other can't take the place of this one. */
    protected void checkMerge(E merged, E other, Faults faults) {}

    /**
     * Lets another take the place of this one wherever it is used, and leads its addresses to the other. It stays in the archive
     * as a signpost.
     *
     * @return the other
     * @throws ProblemException that there is no other
     */
    @Transactional
    public V merge(String reference, IfMatch ifMatch, MergeInto request, Faults faults) {
        E merged = writable(reference, ifMatch);
        E found = store.references().find(entity(), type(), request.into(), "/into", faults);
        if (merged.equals(found)) {
            faults.add("/into", "not-allowed", "The %s can't be merged into itself.".formatted(type().name()));
        }
        faults.throwIfAny();
        E other = Objects.requireNonNull(found);
        // In one order for all, so that two merges that cross do not wait for each other.
        Stream.of(merged, other)
                .sorted(Comparator.comparing(EditorialEntity::getId))
                .forEach(one -> entityManager().lock(one, LockModeType.PESSIMISTIC_WRITE));
        checkMerge(merged, other, faults);
        faults.throwIfAny();
        store.moveUses(type(), merged.getId(), other.getId());
        entityManager()
                .createQuery("update " + entity().getSimpleName()
                        + " e set e.mergedInto = :other where e.mergedInto = :merged")
                .setParameter("other", other.getId())
                .setParameter("merged", merged.getId())
                .executeUpdate();
        store.slugs().handOver(type().key(), merged.getId(), other.getId());
        merged.mergeInto(other);
        store.record(
                type(),
                merged,
                new Deed(
                        "merged",
                        type().path(),
                        merged.getId(),
                        merged.getLabel(),
                        merged.getVersion() + 1,
                        List.of(),
                        "into %s (%s)".formatted(other.getLabel(), other.getId())));
        putAway(merged);
        entityManager().flush();
        store.references().forget(type());
        return view(other);
    }
}
