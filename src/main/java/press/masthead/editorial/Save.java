package press.masthead.editorial;

import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;

/**
 * One thing on its way to be saved. What can't be is refused, and the others that are saved with it go on.
 *
 * @param <E> the entity
 * @param <S> what an editor sent to save it
 */
public final class Save<E extends EditorialEntity, S extends Record> {

    private final E entity;
    private final S request;
    private final Faults faults;
    private final @Nullable S before;
    private final String localeBefore;
    private @Nullable ProblemException refusal;

    /** @param before what would have been sent to save it as it was; null for a new one */
    Save(E entity, S request, Faults faults, @Nullable S before) {
        this.entity = entity;
        this.request = request;
        this.faults = faults;
        this.before = before;
        this.localeBefore = entity instanceof SluggedEntity slugged ? slugged.slugLocale() : "";
    }

    public E entity() {
        return entity;
    }

    S request() {
        return request;
    }

    Faults faults() {
        return faults;
    }

    @Nullable
    S before() {
        return before;
    }

    public boolean isNew() {
        return before == null;
    }

    boolean isRefused() {
        return refusal != null;
    }

    @Nullable
    ProblemException refusal() {
        return refusal;
    }

    void refuse(ProblemException problem) {
        refusal = problem;
    }

    /** Notes that it is refused if this throws a problem. */
    void attempt(Runnable step) {
        try {
            step.run();
        } catch (ProblemException problem) {
            refuse(problem);
        }
    }

    /** Whether it keeps the slug that it has in the locale that it has it in. */
    boolean keepsSlug(SluggedEntity slugged, SlugWish wish) {
        return !isNew()
                && slugged.slugLocale().equals(localeBefore)
                && (wish.given() == null || wish.given().equals(slugged.getSlug()));
    }

    void throwIfRefused() {
        if (refusal != null) {
            throw refusal;
        }
    }
}
