package press.masthead.write;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was answered to a request that may be sent again. */
@Entity
@Table(name = "idempotent_answer")
class IdempotentAnswer {

    @EmbeddedId
    private IdempotentAnswerId id = new IdempotentAnswerId("", "");

    private byte[] fingerprint = {};

    private int status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> headers = new LinkedHashMap<>();

    private @Nullable String body;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected IdempotentAnswer() {}

    IdempotentAnswer(IdempotentAnswerId id, byte[] fingerprint, int status, @Nullable String body, Instant createdAt) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.status = status;
        this.body = body;
        this.createdAt = createdAt;
    }

    void header(String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    byte[] getFingerprint() {
        return fingerprint;
    }

    int getStatus() {
        return status;
    }

    Map<String, String> getHeaders() {
        return headers;
    }

    @Nullable
    String getBody() {
        return body;
    }

    boolean isOlderThan(Instant time) {
        return createdAt.isBefore(time);
    }
}
