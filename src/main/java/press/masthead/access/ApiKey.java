package press.masthead.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Lets its holder into the editorial surface, in one role. Its secret is stored hashed. */
@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.reader;

    @Column(name = "secret_hash")
    private byte[] secretHash = {};

    private boolean configured;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    ApiKey() {}

    ApiKey(String name, Role role, String secret, Instant createdAt, @Nullable Instant expiresAt) {
        this.name = name;
        this.role = role;
        this.secretHash = KeySecret.hash(secret);
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** An admin key that is valid as long as it is configured. */
    static ApiKey configured(String name, String secret, Instant createdAt) {
        ApiKey key = new ApiKey(name, Role.admin, secret, createdAt, null);
        key.configured = true;
        return key;
    }

    boolean hasSecret(String secret) {
        return MessageDigest.isEqual(secretHash, KeySecret.hash(secret));
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    UUID getId() {
        return java.util.Objects.requireNonNull(id);
    }

    String getName() {
        return name;
    }

    Role getRole() {
        return role;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    @Nullable
    Instant getExpiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
