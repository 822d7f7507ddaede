package press.masthead.editorial;

import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import press.masthead.deed.Change;
import press.masthead.deed.Deed;
import press.masthead.problem.ProblemException;
import press.masthead.slug.SlugClaim;

/**
 * Saves any number of things of one type with the same number of statements. Those with a fault are refused, each for itself.
 *
 * @param <E> the entity
 * @param <S> what editors send to save one
 */
final class Saves<E extends EditorialEntity, S extends Record> {

    private static final String CREATED = "created";
    private static final String CHANGED = "changed";

    private final EditorialService<E, S, ?> service;
    private final EditorialStore store;

    Saves(EditorialService<E, S, ?> service, EditorialStore store) {
        this.service = service;
        this.store = store;
    }

    /** Applies and checks these, and writes those that are right. */
    void run(List<Save<E, S>> saves) {
        check(saves);
        write(saves);
    }

    /** Applies what was sent; after that, what is wrong is refused and what is right has its slug. */
    void check(List<Save<E, S>> saves) {
        // What is applied before a fault is found must not be written by the look-ups in between.
        store.entityManager().setFlushMode(FlushModeType.COMMIT);
        store.references().lookUp(saves.stream().flatMap(save -> service.references(save.request())));
        saves.forEach(save -> save.attempt(() -> apply(save)));
        claimSlugs(saves);
    }

    /** Writes what is right and differs from what was there. */
    void write(List<Save<E, S>> saves) {
        List<Save<E, S>> changed = saves.stream()
                .filter(save -> !save.isRefused())
                .filter(save -> !service.request(save.entity()).equals(save.before()))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        changed.stream().filter(save -> !save.isNew()).map(Save::entity).forEach(service::changed);
        List<Deed> deeds = changed.stream().map(this::deed).toList();
        store.note(deeds);
        store.tell(IntStream.range(0, deeds.size())
                .mapToObj(i -> store.event(service.type(), changed.get(i).entity(), deeds.get(i)))
                .toList());
        service.write(changed);
        store.references().forget(service.type());
    }

    private void apply(Save<E, S> save) {
        service.apply(save.entity(), save.request(), save.faults());
        SlugWish wish = service.slugWish(save.request());
        if (wish != null) {
            wish.check(save.faults());
        }
        if (!save.faults().isEmpty()) {
            save.faults().sort(store.json().contractOrder(service.requestType()));
            save.faults().throwIfAny();
        }
    }

    private void claimSlugs(List<Save<E, S>> saves) {
        List<Save<E, S>> claiming = new ArrayList<>();
        List<SlugClaim> claims = new ArrayList<>();
        for (Save<E, S> save : saves) {
            SlugWish wish = service.slugWish(save.request());
            if (!save.isRefused()
                    && wish != null
                    && save.entity() instanceof SluggedEntity slugged
                    && !save.keepsSlug(slugged, wish)) {
                String given = wish.given() == null && !save.isNew() ? slugged.getSlug() : wish.given();
                claiming.add(save);
                claims.add(new SlugClaim(slugged.slugLocale(), given, wish.text(), slugged.getId()));
            }
        }
        List<SlugClaim.Outcome> outcomes = store.slugs().claim(service.type().key(), claims);
        for (int i = 0; i < claiming.size(); i++) {
            Save<E, S> save = claiming.get(i);
            SlugClaim.Outcome outcome = outcomes.get(i);
            ProblemException refusal = outcome.refusal();
            if (refusal != null) {
                save.refuse(refusal);
            } else {
                ((SluggedEntity) save.entity()).rename(Objects.requireNonNull(outcome.slug()));
            }
        }
    }

    private Deed deed(Save<E, S> save) {
        E entity = save.entity();
        S before = save.before();
        return new Deed(
                save.isNew() ? CREATED : CHANGED,
                service.type().path(),
                entity.getId(),
                entity.getLabel(),
                save.isNew() ? entity.getVersion() : entity.getVersion() + 1,
                before == null ? List.of() : Change.between(store.tree(before), store.tree(service.request(entity))),
                entity.remark());
    }
}
