package press.masthead.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    Optional<ApiKey> findBySecret(String secret) {
        return find("secretHash", (Object) KeySecret.hash(secret))
                .firstResultOptional()
                .filter(key -> key.hasSecret(secret));
    }

    Optional<ApiKey> findByName(String name) {
        return find("name", name).firstResultOptional();
    }

    void noteUse(UUID id, Instant now) {
        update("lastUsedAt = ?1 where id = ?2", now, id);
    }

    long countAdmins() {
        return count("role", Role.admin);
    }
}
