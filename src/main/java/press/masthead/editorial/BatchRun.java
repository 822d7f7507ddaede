package press.masthead.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Does the operations of one batch: what they need is looked up, and what they change is written, for all together. */
final class BatchRun<E extends EditorialEntity, S extends Record> {

    private static final int MOST_FAULTS = 200;

    private final EditorialService<E, S, ?> service;
    private final EditorialStore store;
    private final Batch batch;
    private final List<BatchItem<E, S>> items = new ArrayList<>();
    private Map<String, E> byExternalId = Map.of();

    BatchRun(EditorialService<E, S, ?> service, EditorialStore store, Batch batch, Faults faults) {
        if (faults.all().stream().anyMatch(fault -> !BatchItem.isOfOne(fault))) {
            faults.throwIfAny();
        }
        this.service = service;
        this.store = store;
        this.batch = batch;
        for (int i = 0; i < batch.operations().size(); i++) {
            items.add(new BatchItem<>(batch.operations().get(i), i, faults));
        }
    }

    BatchAnswer run() {
        items.stream().filter(item -> !item.isRefused()).forEach(item -> item.attempt(item.checkFields()::throwIfAny));
        readPresent();
        Set<UUID> targets = new HashSet<>();
        items.stream().filter(item -> !item.isRefused()).forEach(item -> item.attempt(() -> begin(item, targets)));
        List<Save<E, S>> saves =
                items.stream().map(BatchItem::save).filter(Objects::nonNull).toList();
        service.saves().check(saves);
        refuseWholeIfAtomic();
        saves.stream()
                .filter(save -> save.isRefused() && !save.isNew())
                .map(Save::entity)
                .forEach(store.entityManager()::detach);
        service.saves().write(saves);
        items.stream()
                .filter(item -> item.deleted() != null)
                .forEach(item -> item.attempt(() -> service.remove(Objects.requireNonNull(item.deleted()))));
        refuseWholeIfAtomic();
        List<BatchResult> results = items.stream().map(this::result).toList();
        int failed = (int) items.stream().filter(BatchItem::isRefused).count();
        return new BatchAnswer(results.size() - failed, failed, results);
    }

    /** Reads what is there of what the operations name. */
    private void readPresent() {
        List<BatchOperation> operations = items.stream()
                .filter(item -> !item.isRefused())
                .map(BatchItem::operation)
                .toList();
        List<Wanted> targets = operations.stream()
                .map(BatchOperation::ref)
                .filter(Objects::nonNull)
                .map(ref -> new Wanted(service.type(), ref))
                .toList();
        store.references().lookUp(targets.stream());
        List<UUID> ids = targets.stream()
                .flatMap(target -> store.references().known(target).stream())
                .map(Referred::id)
                .distinct()
                .toList();
        List<E> present =
                new ArrayList<>(store.references().all(service.entity(), ids).values());
        byExternalId = store
                .findByExternalIds(
                        service.entity(),
                        operations.stream()
                                .map(BatchOperation::externalId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(one -> Objects.requireNonNull(one.getExternalId()), Function.identity()));
        present.addAll(byExternalId.values());
        service.prepare(present);
    }

    private void begin(BatchItem<E, S> item, Set<UUID> targets) {
        BatchOperation operation = item.operation();
        IfMatch ifMatch = new IfMatch(operation.ifMatch());
        switch (operation.operation()) {
            case create -> item.save(created(operation));
            case createOrReplace -> {
                E present = byExternalId.get(operation.externalId());
                if (present == null) {
                    ifMatch.requireNone();
                    item.save(created(operation));
                } else {
                    ifMatch.requireIfSent(present.getVersion());
                    item.save(replaced(service.writable(once(present, targets)), operation));
                }
            }
            case replace -> item.save(replaced(once(service.writable(ref(operation), ifMatch), targets), operation));
            case patch -> {
                E found = once(service.writable(ref(operation), ifMatch), targets);
                Faults faults = new Faults();
                S patched = required(
                        store.json()
                                .patch(body(operation), service.request(found), service.requestType(), faults)
                                .orElse(null),
                        faults);
                item.save(service.replaced(found, patched, faults));
            }
            case delete -> item.delete(once(service.writable(ref(operation), ifMatch), targets));
        }
    }

    private Save<E, S> created(BatchOperation operation) {
        String externalId = operation.externalId();
        if (externalId != null) {
            ExternalIds.check(externalId);
            if (byExternalId.containsKey(externalId)) {
                throw new ProblemException(
                        ProblemType.CONFLICT, "There is one of this external id already; use createOrReplace.");
            }
        }
        Faults faults = new Faults();
        return service.created(externalId, read(operation, faults), faults);
    }

    private Save<E, S> replaced(E found, BatchOperation operation) {
        Faults faults = new Faults();
        return service.replaced(found, read(operation, faults), faults);
    }

    private S read(BatchOperation operation, Faults faults) {
        return required(
                store.json()
                        .read(body(operation), service.requestType(), faults)
                        .orElse(null),
                faults);
    }

    private S required(@Nullable S read, Faults faults) {
        if (read == null) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    null,
                    faults.all().stream()
                            .map(fault -> fault.at("/body" + Objects.requireNonNullElse(fault.pointer(), "")))
                            .toList());
        }
        return read;
    }

    /** Two operations of one batch on the same thing could not both know its version. */
    private E once(E target, Set<UUID> targets) {
        if (!targets.add(target.getId())) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Another operation of this batch changes the same %s."
                            .formatted(service.type().name()));
        }
        return target;
    }

    private static String ref(BatchOperation operation) {
        return Objects.requireNonNull(operation.ref());
    }

    private static JsonNode body(BatchOperation operation) {
        return Objects.requireNonNull(operation.body());
    }

    private void refuseWholeIfAtomic() {
        if (batch.isAtomic() && items.stream().anyMatch(BatchItem::isRefused)) {
            throw new ProblemException(
                    ProblemType.BATCH_REFUSED,
                    null,
                    items.stream()
                            .flatMap(item -> item.faults().stream())
                            .limit(MOST_FAULTS)
                            .toList());
        }
    }

    private BatchResult result(BatchItem<E, S> item) {
        ProblemException refusal = item.refusal();
        if (refusal != null) {
            return new BatchResult(refusal.type().status(), null, null, null, store.describe(refusal));
        }
        Save<E, S> save = item.save();
        E entity = save == null ? Objects.requireNonNull(item.deleted()) : save.entity();
        int status = save == null ? 204 : save.isNew() ? 201 : 200;
        return new BatchResult(
                status,
                entity.getId(),
                entity instanceof SluggedEntity slugged ? slugged.getSlug() : null,
                entity.getVersion(),
                null);
    }
}
