package press.masthead.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The reminders. */
@Singleton
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    /** All of one person, whichever key their address is sealed with. What else is asked for the same person waits. */
    List<Reminder> ofPerson(List<byte[]> hashes) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, ByteBuffer.wrap(hashes.get(0)).getLong())
                .getSingleResult();
        return find("addressHash in ?1", hashes).list();
    }

    Set<YearMonth> months(UUID person) {
        return find("select month from Reminder where personId = ?1", person).project(LocalDate.class).stream()
                .map(YearMonth::from)
                .collect(Collectors.toSet());
    }

    Optional<Reminder> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those whose message is to go out, but not those that another node has in hand. */
    List<Reminder> due(Instant now, List<String> keys, int most) {
        return find("messageAt <= ?1 and keyId in ?2 order by messageAt, id", now, keys)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .list();
    }

    /** Those that are sealed with a former key. */
    List<Reminder> sealedWithFormer(String current, List<String> keys, int most) {
        return find("keyId <> ?1 and keyId in ?2 order by id", current, keys)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .list();
    }

    boolean isTaken(byte[] hash, YearMonth month) {
        return count("addressHash = ?1 and month = ?2", hash, month.atDay(1)) > 0;
    }

    /** How many nobody can read, because their key is not configured. */
    long unreadable(List<String> keys) {
        return count("keyId not in ?1", keys);
    }

    void erasePerson(UUID person) {
        delete("personId", person);
    }

    void eraseUnconfirmed(Instant before) {
        delete("confirmedAt is null and requestedAt < ?1", before);
    }

    void eraseFailed(Instant before) {
        delete("failedAt < ?1", before);
    }

    Optional<UUID> campaign(String reference) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from editorial.campaign where slug = ?1 or cast(id as text) = lower(?1)", UUID.class)
                .setParameter(1, reference)
                .getResultStream()
                .findFirst()
                .map(UUID.class::cast);
    }
}
