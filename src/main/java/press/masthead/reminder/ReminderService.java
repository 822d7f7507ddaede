package press.masthead.reminder;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Takes what readers ask for, and what they say through the links they get. */
@Singleton
class ReminderService {

    private final ReminderRepository reminders;
    private final ReminderKeys keys;
    private final AddressSeal seal;
    private final LinkTokens tokens;
    private final RequestLimits limits;
    private final Clock clock;

    ReminderService(
            ReminderRepository reminders,
            ReminderKeys keys,
            AddressSeal seal,
            LinkTokens tokens,
            RequestLimits limits,
            Clock clock) {
        this.reminders = reminders;
        this.keys = keys;
        this.seal = seal;
        this.tokens = tokens;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Keeps a wish until it is confirmed. There is one reminder for a person and month.
     *
     * <p>For an address that is known it does the same work as for another: it reads what is there and writes one row. The
     * message goes out later.
     */
    @Transactional
    void ask(AskReminder asked, Schedule schedule) {
        List<byte[]> hashes = seal.hashes(asked.email());
        List<Reminder> known = reminders.ofPerson(hashes);
        String campaign = asked.campaign();
        Wish wish = new Wish(
                schedule,
                campaign == null ? null : reminders.campaign(campaign).orElse(null),
                asked.locale(),
                asked.country());
        Reminder reminder = known.stream()
                .filter(one -> one.getSchedule().month().equals(schedule.month()))
                .findFirst()
                .orElseGet(() -> start(asked.email(), known));
        reminder.ask(wish, clock.instant());
        if (limits.allowMessage(hashes.get(0))) {
            reminder.askForConfirmation(clock.instant());
        }
        reminders.persist(reminder);
    }

    private Reminder start(String email, List<Reminder> known) {
        Reminder reminder = new Reminder(known.isEmpty() ? null : known.get(0).getPersonId());
        reminder.seal(seal.seal(email, reminder.getId(), keys.current()));
        return reminder;
    }

    @Transactional
    ReminderView confirm(String token) {
        UUID id = tokens.open(LinkPurpose.confirm, token);
        Reminder reminder = reminders
                .locked(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "This reminder is not there any more; ask for it once more."));
        reminder.confirm(clock.instant());
        return ReminderView.of(reminder);
    }

    /** Also if it is not there any more: what was to be reached is reached. */
    @Transactional
    void cancel(String token) {
        reminders.deleteById(tokens.open(LinkPurpose.cancel, token));
    }

    @Transactional
    void erase(String token) {
        reminders.erasePerson(tokens.open(LinkPurpose.erase, token));
    }
}
