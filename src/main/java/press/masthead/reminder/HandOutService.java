package press.masthead.reminder;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Gives out the messages that are due, each to one node at a time, and notes what came of them. */
@Singleton
class HandOutService {

    static final int MOST_AT_ONCE = 10;

    private static final Logger LOG = Logger.getLogger(HandOutService.class);
    /** Longer than it can take to send as many as are given out at once; after that, the node that has them is dead. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);
    private static final int MOST_DOUBLINGS = 10;

    private final ReminderRepository reminders;
    private final ReminderKeys keys;
    private final AddressSeal seal;
    private final ReminderLinks links;
    private final ReminderConfig config;
    private final Clock clock;

    HandOutService(
            ReminderRepository reminders,
            ReminderKeys keys,
            AddressSeal seal,
            ReminderLinks links,
            ReminderConfig config,
            Clock clock) {
        this.reminders = reminders;
        this.keys = keys;
        this.seal = seal;
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    /** Some that are due. Nobody else gets them, unless nothing is heard of them for {@link #LEASE}. */
    @Transactional
    List<HandOut> claim() {
        Instant now = clock.instant();
        List<HandOut> claimed = new ArrayList<>();
        for (Reminder reminder : reminders.due(now, keys.ids(), MOST_AT_ONCE)) {
            reminder.claim(now.plus(LEASE));
            try {
                claimed.add(handOut(reminder));
            } catch (IllegalStateException unreadable) {
                LOG.errorf("Reminder %s is given up: %s", reminder.getId(), unreadable.getMessage());
                reminder.giveUp(now);
            }
        }
        return claimed;
    }

    /** It has arrived: a reminder that has served is erased. */
    @Transactional
    void arrived(HandOut sent) {
        ifStillWanted(sent, reminder -> {
            if (sent.kind() == MessageKind.confirmation) {
                reminder.confirmationSent();
            } else if (sent.everyMonths() == null) {
                reminders.delete(reminder);
            } else {
                comeAgain(reminder, sent.everyMonths());
            }
        });
    }

    /** It has not arrived: it is tried again, each time after about twice as long, until it is given up. */
    @Transactional
    void failed(HandOut sent) {
        ifStillWanted(sent, reminder -> {
            Instant now = clock.instant();
            if (sent.attempt() < config.attempts()) {
                reminder.retry(now.plus(wait(sent.attempt())));
            } else if (sent.kind() == MessageKind.due && sent.everyMonths() != null) {
                comeAgain(reminder, sent.everyMonths());
            } else {
                reminder.giveUp(now);
            }
        });
    }

    private void comeAgain(Reminder reminder, int months) {
        reminder.comeAgain(months, clock.instant(), reminders.months(reminder.getPersonId()));
    }

    /** Meanwhile the reader may have withdrawn it. */
    private void ifStillWanted(HandOut sent, Consumer<Reminder> change) {
        reminders
                .locked(sent.reminder())
                .filter(reminder -> sent.messageId().equals(reminder.getMessageId()))
                .ifPresent(change);
    }

    private HandOut handOut(Reminder reminder) {
        MessageKind kind = Objects.requireNonNull(reminder.getMessage());
        return new HandOut(
                Objects.requireNonNull(reminder.getMessageId()),
                kind,
                reminder.getAttempts(),
                reminder.getId(),
                seal.open(reminder),
                reminder.getSchedule().dueOn(),
                reminder.getSchedule().everyMonths(),
                reminder.getCampaignId(),
                reminder.getLocale(),
                reminder.getCountry(),
                links.in(kind, reminder));
    }

    private static Duration wait(int attempt) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        Duration bounded = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        // Apart from each other, so that a receiver that comes back is not overrun.
        return Duration.ofMillis(
                (long) (bounded.toMillis() * ThreadLocalRandom.current().nextDouble(0.75, 1.25)));
    }
}
