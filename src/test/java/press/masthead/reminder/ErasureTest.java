package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.reminder.ReminderApi.accepted;
import static press.masthead.reminder.ReminderApi.ask;
import static press.masthead.reminder.ReminderApi.post;
import static press.masthead.reminder.ReminderApi.token;
import static press.masthead.reminder.ReminderApi.wish;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.support.LogRecords;
import press.masthead.support.SettableClock;
import press.masthead.support.WebhookReceiver;
import press.masthead.support.WebhookReceiver.Received;

/** What is known of a reader can't be read where it is kept, and is nowhere once it has served. */
@QuarkusTest
@TestProfile(WithReminders.class)
class ErasureTest {

    private static final String NAME = "Nadezhda.Unusualname";
    private static final String DOMAIN = "rarely-seen-domain.example";
    private static final String EMAIL = NAME + "@" + DOMAIN;

    @Inject
    SettableClock clock;

    @Inject
    ReminderTable table;

    @Inject
    ReminderKeys keys;

    @Inject
    AddressSeal seal;

    @Inject
    HandOutJob job;

    @Inject
    RetentionJob retention;

    @Inject
    AgroalDataSource database;

    WebhookReceiver receiver;

    @BeforeEach
    @SuppressWarnings("NullAway") // the receiver is injected before
    void begin() {
        table.clear();
        receiver.clear(204);
        clock.set(Instant.parse("2026-12-01T12:00:00Z"));
    }

    @Test
    void leavesNoTraceInTablesAndLogs() throws SQLException {
        try (LogRecords log = new LogRecords()) {
            accepted(wish(EMAIL, "2027-01"));
            ask(wish(EMAIL, "2020-01"));
            String hash = HexFormat.of().formatHex(seal.hashes(EMAIL).get(0));
            assertThat(everything()).contains(hash);
            hasNoTrace(everything());

            receiver.clear(500);
            job.handOut();
            clock.advance(java.time.Duration.ofMinutes(2));
            receiver.clear(204);
            job.handOut();
            Received asked = receiver.received().get(0);
            assertThat(asked.body()).contains(EMAIL);
            post(LinkPurpose.confirm, token(asked, LinkPurpose.confirm)).then().statusCode(200);
            post(LinkPurpose.confirm, "nonsense").then().statusCode(400);
            clock.set(Instant.parse("2027-01-01T09:00:00Z"));
            job.handOut();
            assertThat(receiver.received()).hasSize(2);

            String after = everything();
            hasNoTrace(after);
            assertThat(after).doesNotContain(hash);
            assertThat(log.lines()).anyMatch(line -> line.contains("was not handed out"));
            hasNoTrace(String.join("\n", log.lines()));
        }
    }

    @Test
    void changesToTheCurrentKey() {
        Reminder former = new Reminder(null);
        former.ask(
                new Wish(
                        Schedule.starting(java.time.LocalDate.of(2027, 1, 1), null, java.time.ZoneOffset.UTC),
                        null,
                        null,
                        null),
                clock.instant());
        former.seal(seal.seal(EMAIL, former.getId(), ReminderKey.read(WithReminders.FORMER_KEY)));
        table.add(former);
        assertThat(table.all().get(0).getKeyId()).isNotEqualTo(keys.current().id());

        accepted(wish(EMAIL, "2027-01-20"));
        assertThat(table.all()).as("found by the former key").hasSize(1);
        accepted(wish(EMAIL, "2027-02"));
        retention.run();
        assertThat(table.all()).hasSize(2).allSatisfy(one -> {
            assertThat(one.getKeyId()).isEqualTo(keys.current().id());
            assertThat(one.getPersonId()).isEqualTo(former.getPersonId());
            assertThat(seal.open(one)).isEqualTo(EMAIL);
        });
    }

    @Test
    void sealsAnAddressForItsOwnReminderOnly() {
        Reminder one = new Reminder(null);
        one.seal(seal.seal(EMAIL, one.getId(), keys.current()));
        assertThat(seal.open(one)).isEqualTo(EMAIL);
        one.seal(seal.seal(EMAIL, UUID.randomUUID(), keys.current()));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> seal.open(one))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(NAME);
    }

    private static void hasNoTrace(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (String part : List.of(NAME, DOMAIN, "nadezhda", "unusualname", "rarely-seen")) {
            assertThat(small.contains(part.toLowerCase(Locale.ROOT))).as(part).isFalse();
            assertThat(small.contains(HexFormat.of().formatHex(part.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                    .as(part)
                    .isFalse();
        }
    }

    /** Every row of every table, as a backup has it. */
    private String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var rows = statement.executeQuery(
                    "select format('%I.%I', table_schema, table_name) from information_schema.tables"
                            + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).contains("editorial.reminder", "editorial.audit_entry", "editorial.event");
            for (String table : tables) {
                try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }
}
