package press.masthead.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A secret that a key had before it got another one. Scripts that were not told yet may use it for a while. */
@Entity
@Table(name = "api_key_former_secret")
class FormerSecret {

    @Id
    @Column(name = "secret_hash")
    private byte[] secretHash = {};

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "key_id")
    private @Nullable ApiKey key;

    @Column(name = "valid_until")
    private Instant validUntil = Instant.EPOCH;

    FormerSecret() {}

    FormerSecret(ApiKey key, Instant validUntil) {
        this.secretHash = key.getSecretHash();
        this.key = key;
        this.validUntil = validUntil;
    }

    ApiKey getKey() {
        return Objects.requireNonNull(key);
    }

    /** Until when it lets its holder in: not longer than the key does. */
    Instant getValidUntil() {
        Instant expiresAt = getKey().getExpiresAt();
        return expiresAt != null && expiresAt.isBefore(validUntil) ? expiresAt : validUntil;
    }
}
