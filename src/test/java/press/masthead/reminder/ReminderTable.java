package press.masthead.reminder;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** What is kept, as tests look at it. */
@Unremovable
@Singleton
class ReminderTable {

    private final ReminderRepository reminders;
    private final Clock clock;

    ReminderTable(ReminderRepository reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    List<Reminder> all() {
        return QuarkusTransaction.requiringNew().call(() -> reminders.listAll());
    }

    void clear() {
        QuarkusTransaction.requiringNew().run(reminders::deleteAll);
    }

    void add(Reminder reminder) {
        QuarkusTransaction.requiringNew().run(() -> reminders.persist(reminder));
    }

    void confirmAll() {
        QuarkusTransaction.requiringNew().run(() -> reminders.listAll().forEach(one -> one.confirm(clock.instant())));
    }
}
