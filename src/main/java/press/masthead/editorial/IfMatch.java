package press.masthead.editorial;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** The header If-Match (RFC 9110, section 13.1.1), by which nobody's work is overwritten unseen. */
public final class IfMatch {

    private static final Pattern ETAG = Pattern.compile("\"[0-9]{1,10}\"");

    private final @Nullable String header;

    public IfMatch(@Nullable String header) {
        this.header = header;
    }

    /** @throws ProblemException that the header is missing (428) or names another version (412) */
    public void require(int version) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send the ETag of the version that you read, for example If-Match: \"3\".");
        }
        boolean matches = header.strip().equals("*")
                || Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(etag(version)::equals);
        if (!matches) {
            String hint = ETAG.matcher(header.strip()).matches()
                    ? ""
                    : " An ETag of this service looks like \"3\", with its quotation marks.";
            throw new ProblemException(
                            ProblemType.VERSION_MISMATCH,
                            "You changed another version than the current one, which is %d.%s".formatted(version, hint))
                    .with("currentVersion", version);
        }
    }

    /** The same where the header is not needed. */
    void requireIfSent(int version) {
        if (header != null) {
            require(version);
        }
    }

    /** Of what is not there yet, no version can match. @throws ProblemException that one was asked for (412) */
    void requireNone() {
        if (header != null) {
            throw new ProblemException(
                    ProblemType.VERSION_MISMATCH,
                    "Nothing has this external id, so it has no version that matches. To create it, send no If-Match.");
        }
    }

    static String etag(int version) {
        return "\"" + version + "\"";
    }
}
