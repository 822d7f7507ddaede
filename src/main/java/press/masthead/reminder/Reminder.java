package press.masthead.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** That a reader asked to be reminded, and the message that is to go out next because of it, if any. */
@Entity
@Table(name = "reminder")
class Reminder {

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Column(name = "person_id")
    private UUID personId = id;

    @Column(name = "address_hash")
    private byte[] addressHash = {};

    private byte[] address = {};

    @Column(name = "key_id")
    private String keyId = "";

    private LocalDate month = LocalDate.EPOCH;

    @Column(name = "due_on")
    private LocalDate dueOn = LocalDate.EPOCH;

    @Column(name = "anchor_day")
    private short anchorDay = 1;

    @Column(name = "every_months")
    private @Nullable Short everyMonths;

    @Column(name = "time_zone")
    private String timeZone = ZoneOffset.UTC.getId();

    @Column(name = "campaign_id")
    private @Nullable UUID campaignId;

    private @Nullable String locale;

    private @Nullable String country;

    @Column(name = "requested_at")
    private Instant requestedAt = Instant.EPOCH;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MessageKind message;

    @Column(name = "message_id")
    private @Nullable UUID messageId;

    @Column(name = "message_at")
    private @Nullable Instant messageAt;

    private int attempts;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    protected Reminder() {}

    /** @param personId what the reminders of one person have in common, or null if this is the first */
    Reminder(@Nullable UUID personId) {
        this.personId = personId == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : personId;
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    byte[] getAddress() {
        return address.clone();
    }

    String getKeyId() {
        return keyId;
    }

    Schedule getSchedule() {
        return new Schedule(dueOn, anchorDay, everyMonths == null ? null : everyMonths.intValue(), ZoneId.of(timeZone));
    }

    @Nullable
    UUID getCampaignId() {
        return campaignId;
    }

    @Nullable
    String getLocale() {
        return locale;
    }

    @Nullable
    String getCountry() {
        return country;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    @Nullable
    MessageKind getMessage() {
        return message;
    }

    @Nullable
    UUID getMessageId() {
        return messageId;
    }

    int getAttempts() {
        return attempts;
    }

    void seal(SealedAddress sealed) {
        address = sealed.address();
        addressHash = sealed.hash();
        keyId = sealed.keyId();
    }

    /** What was asked. One that is confirmed stays as it is, since anybody may ask in a reader's name. */
    void ask(Wish wish, Instant now) {
        requestedAt = now;
        if (!isConfirmed()) {
            schedule(wish.schedule());
            campaignId = wish.campaign();
            locale = wish.locale();
            country = wish.country();
        }
    }

    void askForConfirmation(Instant now) {
        if (!isConfirmed()) {
            write(MessageKind.confirmation, now);
        }
    }

    void confirm(Instant now) {
        if (!isConfirmed()) {
            confirmedAt = now;
            write(MessageKind.due, getSchedule().dueAt());
        }
    }

    /** Lets nobody else try until then. */
    void claim(Instant until) {
        attempts++;
        messageAt = until;
    }

    void retry(Instant at) {
        messageAt = at;
    }

    /** Nothing is tried any more. */
    void giveUp(Instant now) {
        message = null;
        messageId = null;
        messageAt = null;
        failedAt = now;
    }

    void confirmationSent() {
        message = null;
        messageId = null;
        messageAt = null;
    }

    void comeAgain(int months, Instant now, Set<YearMonth> taken) {
        schedule(getSchedule().next(months, now, taken));
        write(MessageKind.due, getSchedule().dueAt());
    }

    private void schedule(Schedule schedule) {
        dueOn = schedule.dueOn();
        month = schedule.month().atDay(1);
        anchorDay = (short) schedule.anchorDay();
        Integer months = schedule.everyMonths();
        everyMonths = months == null ? null : months.shortValue();
        timeZone = schedule.zone().getId();
    }

    private void write(MessageKind kind, Instant at) {
        message = kind;
        messageId = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        messageAt = at;
        attempts = 0;
        failedAt = null;
    }
}
