package press.masthead.write;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Caller;
import press.masthead.json.Submitted;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.WriteParameters;

/** The present request, as far as it matters to every write. */
@Singleton
public class WriteRequest {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final CurrentVertxRequest current;
    private final Submitted submitted;
    private final Caller caller;

    WriteRequest(CurrentVertxRequest current, Submitted submitted, Caller caller) {
        this.current = current;
        this.submitted = submitted;
        this.caller = caller;
    }

    /** Whether the write is only tried: nothing that a rollback does not undo may be done. */
    public boolean isDryRun() {
        return "true".equals(http().getParam(WriteParameters.DRY_RUN));
    }

    /** @throws ProblemException that the key has not the form of one */
    @Nullable
    String idempotencyKey() {
        String key = http().getHeader(HEADER);
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key.strip()).matches()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "An Idempotency-Key has 1 to 255 visible ASCII characters, without spaces.");
        }
        return key.strip();
    }

    String actorId() {
        return Objects.requireNonNull(caller.actorId());
    }

    /** Tells requests apart: by method, address and body. */
    byte[] fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (http().method() + " " + http().uri() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return digest.digest(submitted.body());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private HttpServerRequest http() {
        return current.getCurrent().request();
    }
}
