package press.masthead.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem that is told to the caller. */
public final class ProblemException extends RuntimeException {

    /** The member, in seconds, that is also the header Retry-After. */
    static final String RETRY_AFTER = "retryAfter";

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final @Nullable String detail;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    public ProblemException(ProblemType type) {
        this(type, null, List.of());
    }

    public ProblemException(ProblemType type, @Nullable String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, @Nullable String detail, List<Fault> faults) {
        super(detail == null ? type.title() : detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    /** That this caller asks too often, and for how long there is no use in asking again. */
    public static ProblemException tooManyRequests(Duration wait) {
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS).retryAfter(wait.toSeconds() + 1);
    }

    /** Tells for how many seconds there is no use in asking again. */
    public ProblemException retryAfter(long seconds) {
        return with(RETRY_AFTER, seconds);
    }

    /** Adds an extension member (RFC 9457, section 3.2), for example the current version at a 412. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** The same problem with other faults. */
    public ProblemException withFaults(List<Fault> others) {
        ProblemException same = new ProblemException(type, detail, others);
        same.members.putAll(members);
        return same;
    }

    public ProblemType type() {
        return type;
    }

    @Nullable
    String detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    Map<String, Object> members() {
        return members;
    }
}
