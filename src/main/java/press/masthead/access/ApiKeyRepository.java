package press.masthead.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    Optional<ApiKey> findBySecret(String secret) {
        return find("secretHash", (Object) KeySecret.hash(secret))
                .firstResultOptional()
                .filter(key -> key.hasSecret(secret));
    }

    /** Lets one node at a time look whether there is a key, and make one. */
    void lockForThisTransaction() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('masthead api keys'))")
                .getSingleResult();
    }

    /** Forgets the keys that were configured once, but not this one. */
    void deleteConfiguredExcept(@Nullable String secret) {
        delete("configured and secretHash <> ?1", (Object) KeySecret.hash(secret == null ? "" : secret));
    }

    void noteUse(UUID id, Instant now) {
        update("lastUsedAt = ?1 where id = ?2", now, id);
    }

    long countAdmins() {
        return count("role", Role.admin);
    }
}
