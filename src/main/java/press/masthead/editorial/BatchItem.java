package press.masthead.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** One operation of a batch on its way. */
final class BatchItem<E extends EditorialEntity, S extends Record> {

    private static final String OPERATIONS = "/operations/";

    private final BatchOperation operation;
    private final String pointer;
    private @Nullable Save<E, S> save;
    private @Nullable E deleted;
    private @Nullable ProblemException refusal;

    /** @param faults of the whole batch; what could not be read of this operation is why it is not done */
    BatchItem(BatchOperation operation, int index, Faults faults) {
        this.operation = operation;
        this.pointer = OPERATIONS + index;
        List<Fault> unread = faults.within(pointer);
        this.refusal = unread.isEmpty() ? null : new ProblemException(ProblemType.INVALID_REQUEST, null, unread);
    }

    /** Whether it is about one of the operations, and not about the batch. */
    static boolean isOfOne(Fault fault) {
        return fault.pointer() != null && fault.pointer().startsWith(OPERATIONS);
    }

    BatchOperation operation() {
        return operation;
    }

    @Nullable
    Save<E, S> save() {
        return save;
    }

    @Nullable
    E deleted() {
        return deleted;
    }

    void save(Save<E, S> save) {
        this.save = save;
    }

    void delete(E entity) {
        this.deleted = entity;
    }

    void attempt(Runnable step) {
        try {
            step.run();
        } catch (ProblemException problem) {
            refusal = problem;
        }
    }

    /** Why it is not done, with pointers into the whole batch; null if it is. */
    @Nullable
    ProblemException refusal() {
        if (refusal != null) {
            return pointed(refusal, "");
        }
        return save == null || save.refusal() == null ? null : pointed(save.refusal(), "/body");
    }

    boolean isRefused() {
        return refusal != null || (save != null && save.isRefused());
    }

    /** The faults that a batch as a whole has because of this. */
    List<Fault> faults() {
        ProblemException problem = refusal();
        if (problem == null) {
            return List.of();
        }
        return problem.faults().isEmpty()
                ? List.of(new Fault(pointer, null, problem.type().slug(), String.valueOf(problem.getMessage())))
                : problem.faults();
    }

    /** The fields that the operation needs, or can't have. */
    Faults checkFields() {
        Faults faults = new Faults();
        boolean needsRef = operation.operation() == BatchAction.replace
                || operation.operation() == BatchAction.patch
                || operation.operation() == BatchAction.delete;
        if (needsRef && operation.ref() == null) {
            faults.add("/ref", "required", "This operation needs the id or slug of what it changes.");
        } else if (!needsRef && operation.ref() != null) {
            faults.add("/ref", "not-allowed", "This operation names nothing by ref.");
        }
        if (operation.operation() == BatchAction.createOrReplace && operation.externalId() == null) {
            faults.add("/externalId", "required", "This operation needs an external id.");
        } else if (needsRef && operation.externalId() != null) {
            faults.add("/externalId", "not-allowed", "This operation names its target by ref.");
        }
        if (operation.operation() == BatchAction.delete ? operation.body() != null : operation.body() == null) {
            faults.add(
                    "/body",
                    operation.body() == null ? "required" : "not-allowed",
                    operation.body() == null ? "This operation needs a body." : "This operation has no body.");
        }
        return faults;
    }

    private ProblemException pointed(ProblemException problem, String part) {
        List<Fault> faults = problem.faults().stream()
                .map(fault -> fault.pointer() == null ? fault : fault.at(pointer + part + fault.pointer()))
                .toList();
        return problem.withFaults(faults);
    }
}
