package press.masthead.photo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import press.masthead.storage.FileStorage;

/**
 * Remembers files that no photo may have, until they are deleted, or a photo has them. That is noted before a file is kept, and
 * together with the deletion of a photo: whatever breaks in between, no file is forgotten.
 *
 * <p>Nobody deletes a file while somebody else keeps the same one: both hold a lock of its hash.
 */
@Singleton
class LeftoverService {

    private static final Logger LOG = Logger.getLogger(LeftoverService.class);
    /** No upload takes longer from when it was received until it is saved. */
    private static final Duration UNFINISHED = Duration.ofHours(1);

    private final EntityManager entityManager;
    private final FileStorage storage;

    LeftoverService(EntityManager entityManager, FileStorage storage) {
        this.entityManager = entityManager;
        this.storage = storage;
    }

    /** Notes a file that will be kept soon, in a transaction of its own. */
    @Transactional
    void expect(PhotoFile file, Instant now) {
        note(file, now.plus(UNFINISHED));
    }

    /** Notes the file of a photo that is being deleted, in its transaction. */
    void add(PhotoFile file, Instant now) {
        note(file, now);
    }

    /** Forgets this one, because a photo has it now. */
    void forget(PhotoFile file) {
        entityManager
                .createNativeQuery("delete from editorial.leftover_file where hash = :hash")
                .setParameter("hash", file.hash())
                .executeUpdate();
    }

    /** Waits until nobody else keeps or deletes this file, and lets nobody until the transaction ends. */
    void lock(String hash) {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)", String.class)
                .setParameter("name", "file " + hash)
                .getSingleResult();
    }

    /** The hashes of those that are due. */
    @Transactional
    List<String> due(Instant now) {
        return entityManager
                .createNativeQuery("select hash from editorial.leftover_file where due_at <= :now", String.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    /** Deletes it, and all that was made from it, unless a photo has it. If that fails, it stays due. */
    @Transactional
    void sweep(String hash) {
        lock(hash);
        try {
            String key = (String) entityManager
                    .createNativeQuery(
                            "delete from editorial.leftover_file where hash = :hash returning key", String.class)
                    .setParameter("hash", hash)
                    .getSingleResult();
            if (!hasPhoto(hash)) {
                storage.delete(key);
                storage.deleteAll(PhotoFile.renditions(hash));
            }
        } catch (NoResultException e) {
            LOG.debugf("Another node has deleted the file %s", hash);
        } catch (IOException e) {
            throw StorageProblems.of(e);
        }
    }

    private boolean hasPhoto(String hash) {
        return !entityManager
                .createQuery("select p.id from Photo p where p.fileHash = :hash", java.util.UUID.class)
                .setParameter("hash", hash)
                .getResultList()
                .isEmpty();
    }

    private void note(PhotoFile file, Instant dueAt) {
        entityManager
                .createNativeQuery("""
                        insert into editorial.leftover_file (hash, key, due_at) values (:hash, :key, :dueAt)
                        on conflict (hash) do update set due_at = excluded.due_at""")
                .setParameter("hash", file.hash())
                .setParameter("key", file.key())
                .setParameter("dueAt", dueAt)
                .executeUpdate();
    }
}
