package press.masthead.json;

import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Refuses a request without a body. */
public final class Bodies {

    private Bodies() {}

    /** @throws ProblemException that the body is empty, if there is none */
    public static <T> T require(@Nullable T body) {
        if (body == null) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is empty.");
        }
        return body;
    }
}
