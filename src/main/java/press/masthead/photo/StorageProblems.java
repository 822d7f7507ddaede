package press.masthead.photo;

import java.io.IOException;
import java.util.Locale;
import org.jboss.logging.Logger;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** What it means to the caller that a file could not be written, kept or read. */
final class StorageProblems {

    private static final Logger LOG = Logger.getLogger(StorageProblems.class);

    private StorageProblems() {}

    static ProblemException of(IOException failure) {
        LOG.errorf(failure, "A file could not be written, kept or read");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message =
                    cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
            if (message.contains("no space left")
                    || message.contains("quota exceeded")
                    || message.contains("not enough space")) {
                return new ProblemException(
                        ProblemType.NO_ROOM, "The disk is full. Nothing was saved; tell whoever runs the service.");
            }
        }
        return new ProblemException(
                ProblemType.UNAVAILABLE,
                "The place where files are kept does not answer. Nothing was saved; try again in a while.");
    }
}
