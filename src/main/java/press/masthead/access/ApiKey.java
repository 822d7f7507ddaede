package press.masthead.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> scopes = List.of();

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

    ApiKey(String name, Role role, String secret, Instant createdAt) {
        this.name = name;
        this.role = role;
        this.secretHash = KeySecret.hash(secret);
        this.createdAt = createdAt;
    }

    /** An admin key that is valid as long as it is configured. */
    static ApiKey configured(String name, String secret, Instant createdAt) {
        ApiKey key = new ApiKey(name, Role.admin, secret, createdAt);
        key.configured = true;
        return key;
    }

    boolean hasSecret(String secret) {
        return MessageDigest.isEqual(secretHash, KeySecret.hash(secret));
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Whether its holder can make keys now. */
    boolean makesKeys(Instant now) {
        return role == Role.admin && !isExpired(now) && getScopes().allow(Scopes.writing("api-keys"));
    }

    void update(String name, Role role, Scopes scopes, @Nullable Instant expiresAt) {
        this.name = name;
        this.role = role;
        this.scopes = scopes.names();
        this.expiresAt = expiresAt;
    }

    void rotate(String secret) {
        this.secretHash = KeySecret.hash(secret);
    }

    UUID getId() {
        return Objects.requireNonNull(id);
    }

    String getName() {
        return name;
    }

    Role getRole() {
        return role;
    }

    Scopes getScopes() {
        return new Scopes(scopes);
    }

    byte[] getSecretHash() {
        return secretHash.clone();
    }

    /** Whether it is the one that the service's configuration gives. */
    boolean isConfigured() {
        return configured;
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
