package press.masthead.reminder;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps addresses no longer than they are needed, and under no other key than the current one. */
@Singleton
class RetentionService {

    static final int MOST_AT_ONCE = 500;

    private final ReminderRepository reminders;
    private final ReminderKeys keys;
    private final AddressSeal seal;
    private final ReminderConfig config;
    private final Clock clock;

    RetentionService(
            ReminderRepository reminders, ReminderKeys keys, AddressSeal seal, ReminderConfig config, Clock clock) {
        this.reminders = reminders;
        this.keys = keys;
        this.seal = seal;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void erase() {
        Instant now = clock.instant();
        reminders.eraseUnconfirmed(now.minus(config.unconfirmedKept()));
        reminders.eraseFailed(now.minus(config.failedKept()));
    }

    /** Seals some with the current key, and tells how many. */
    @Transactional
    int sealAnew() {
        ReminderKey current = keys.current();
        List<Reminder> former = reminders.sealedWithFormer(current.id(), keys.ids(), MOST_AT_ONCE);
        int sealed = 0;
        for (Reminder reminder : former) {
            SealedAddress anew = seal.seal(seal.open(reminder), reminder.getId(), current);
            if (!reminders.isTaken(anew.hash(), reminder.getSchedule().month())) {
                reminder.seal(anew);
                sealed++;
            }
        }
        return sealed;
    }

    /** How many can't be read with the keys that are configured. */
    @Transactional
    long unreadable() {
        return reminders.unreadable(keys.ids());
    }
}
