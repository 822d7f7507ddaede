package press.masthead.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
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

    Optional<FormerSecret> findByFormerSecret(String secret) {
        return getEntityManager()
                .createQuery("from FormerSecret f join fetch f.key where f.secretHash = :hash", FormerSecret.class)
                .setParameter("hash", KeySecret.hash(secret))
                .getResultStream()
                .findFirst();
    }

    /** Its present secret is one of its former ones from now on, and none of those is valid for longer than this. */
    void retireSecret(ApiKey key, Instant until) {
        getEntityManager().persist(new FormerSecret(key, until));
        getEntityManager()
                .createQuery(
                        "update FormerSecret f set f.validUntil = :until where f.key = :key and f.validUntil > :until")
                .setParameter("until", until)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Forgets which secrets it had that are no longer valid. */
    void forgetSecrets(ApiKey key, Instant now) {
        getEntityManager()
                .createQuery("delete from FormerSecret f where f.key = :key and f.validUntil <= :now")
                .setParameter("key", key)
                .setParameter("now", now)
                .executeUpdate();
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

    /** The keys whose holders can make keys now. */
    List<ApiKey> thatMakeKeys(Instant now) {
        return list("role", Role.admin).stream()
                .filter(key -> key.makesKeys(now))
                .toList();
    }
}
