package press.masthead.problem;

import java.util.Arrays;

/** The problem that stands for a bare HTTP status. */
final class Statuses {

    private Statuses() {}

    static ProblemException problem(int status, Throwable cause) {
        if (status == 400) {
            return new ProblemException(ProblemType.BAD_REQUEST);
        }
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .map(ProblemException::new)
                .orElseGet(
                        () -> status < 500 ? new ProblemException(ProblemType.BAD_REQUEST) : Problems.failure(cause));
    }
}
