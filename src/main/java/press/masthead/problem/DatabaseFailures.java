package press.masthead.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StaleStateException;

/** What a failure of the database means to the caller. */
public final class DatabaseFailures {

    private static final int DEEPEST_CAUSE = 20;

    private DatabaseFailures() {}

    /** Whether somebody else changed the same after it was read, so that to begin anew is to see what is there now. */
    public static boolean isOvertaken(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return true;
            }
        }
        return false;
    }

    /** The problem behind this failure, if it is one that the caller can do something about. */
    static Optional<ProblemException> problem(Throwable failure) {
        if (isOvertaken(failure)) {
            return Optional.of(new ProblemException(
                    ProblemType.CONFLICT, "Somebody else changed it at the same moment; send it again."));
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return Optional.of(problem);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                Optional<ProblemException> known = ofState(sql.getSQLState());
                if (known.isPresent()) {
                    return known;
                }
            }
            if (cause instanceof SQLException sql
                    && sql.getMessage() != null
                    && sql.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout")) {
                return Optional.of(new ProblemException(ProblemType.UNAVAILABLE));
            }
        }
        return Optional.empty();
    }

    /** By SQLSTATE (PostgreSQL, appendix A). */
    private static Optional<ProblemException> ofState(String state) {
        if (state.startsWith("08") || state.startsWith("57") || state.startsWith("53")) {
            return Optional.of(new ProblemException(ProblemType.UNAVAILABLE));
        }
        return switch (state) {
            case "23503" ->
                Optional.of(new ProblemException(
                        ProblemType.CONFLICT,
                        "Something that this refers to, or that refers to this, changed at the same moment."));
            case "23505", "23P01", "40001", "40P01" ->
                Optional.of(
                        new ProblemException(ProblemType.CONFLICT, "Somebody else saved the same at the same moment."));
            default -> Optional.empty();
        };
    }
}
