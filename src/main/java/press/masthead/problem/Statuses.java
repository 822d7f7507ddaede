package press.masthead.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The problem that stands for a bare HTTP status. */
final class Statuses {

    private static final int LONGEST = 100;

    private Statuses() {}

    static ProblemException unsupported(@Nullable String type) {
        return new ProblemException(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                type == null
                        ? "The body has no Content-Type."
                        : "A body of the type %s is not read at this address."
                                .formatted(type.substring(0, Math.min(type.length(), LONGEST))));
    }

    static ProblemException problem(int status, Throwable cause, HttpServerRequest request) {
        switch (status) {
            case 400:
                return new ProblemException(ProblemType.BAD_REQUEST);
            case 405:
                return new ProblemException(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "This address does not answer %s; the header Allow lists what it does."
                                .formatted(request.method()));
            case 415:
                return unsupported(request.getHeader("Content-Type"));
            default:
                break;
        }
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .map(ProblemException::new)
                .orElseGet(
                        () -> status < 500 ? new ProblemException(ProblemType.BAD_REQUEST) : Problems.failure(cause));
    }
}
